import type { Badge, Grade } from '#lib/domain/source';

/** The badge a page shows for a grade (DESIGN §3.3): three, not a ladder; copies and relays are the ministry's all the same. */
export function badgeOf(grade: Grade): Badge {
  switch (grade) {
    case 'official':
    case 'official-copied':
    case 'derived':
    case 'official-relayed':
      return 'official';
    case 'audited':
      return 'audited';
    case 'stated':
      return 'stated';
  }
}
