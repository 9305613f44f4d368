"""Makes the two font files beside this script from the npm packages; needs `pip install fonttools brotli`.

Run from the top of the project, after `npm i --no-save @fontsource-variable/inter@5.3.0 @fontsource-variable/source-serif-4@5.3.1`:
python3 app/fonts/subset.py
Kept: the letters of French and English, weights 400 to 700, kerning, tabular figures. Added: the narrow no-break space
of French numbers, which the packages lack. The licence reserves the name "Source", so the results have names of their own.
"""
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PACKAGES = Path("node_modules/@fontsource-variable")
FACES = {
    "surnombre-sans": PACKAGES / "inter/files/inter-latin-wght-normal.woff2",
    "surnombre-serif": PACKAGES / "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
}
CHARACTERS = {*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "ŒœŸ–—‘’‚“”„•…′″‹›€↑↓−")}
NARROW_SPACE, NARROW_SPACE_EM = 0x202F, 0.2


def add_narrow_space(font):
    width = round(font["head"].unitsPerEm * NARROW_SPACE_EM)
    font.setGlyphOrder([*font.getGlyphOrder(), "narrowspace"])
    font["glyf"]["narrowspace"] = TTGlyphPen(None).glyph()
    font["hmtx"]["narrowspace"] = (width, 0)
    font["gvar"].variations["narrowspace"] = []
    if "HVAR" in font:  # widths then come from gvar, which has them too
        del font["HVAR"]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW_SPACE] = "narrowspace"


def rename(font, family):
    for record in list(font["name"].names):
        if record.nameID in (1, 3, 4, 6, 16):
            font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)


for name, path in FACES.items():
    font = TTFont(path)
    options = Options(flavor="woff2", layout_features=["kern", "mark", "ccmp", "locl", "tnum", "liga"], hinting=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": (400, 400, 700)})
    add_narrow_space(font)
    rename(font, name.replace("-", " ").title())
    font.flavor = "woff2"
    target = Path("app/fonts") / f"{name}.woff2"
    font.save(target)
    print(f"{target} {target.stat().st_size} bytes")
