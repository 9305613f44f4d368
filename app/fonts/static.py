"""Makes the three TrueType files that pictures are written in (docs/decisions/0072) from the two font files beside this script;
needs `pip install fonttools brotli`.

Run from the top of the project, after subset.py: python3 app/fonts/static.py
The rasteriser knows neither weights of variable fonts nor features: each weight is a file of its own, and the figures of
the sans are the tabular ones, as in the charts.
"""
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path("app/fonts")
FACES = [("sans", 400, True), ("sans", 600, True), ("serif", 600, False)]


def tabular(font):
    gsub = font["GSUB"].table
    wanted = {at for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum" for at in record.Feature.LookupListIndex}
    tables = [getattr(table, "ExtSubTable", table) for at in sorted(wanted) for table in gsub.LookupList.Lookup[at].SubTable]
    figures = {plain: wide for table in tables for plain, wide in table.mapping.items()}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {code: figures.get(glyph, glyph) if chr(code).isdigit() else glyph for code, glyph in table.cmap.items()}


for family, weight, is_tabular in FACES:
    font = instantiateVariableFont(TTFont(FONTS / f"surnombre-{family}.woff2"), {"wght": weight})
    if is_tabular:
        tabular(font)
    font["OS/2"].usWeightClass = weight
    font.flavor = None
    target = FONTS / f"surnombre-{family}-{weight}.ttf"
    font.save(target)
    print(f"{target} {target.stat().st_size} bytes")
