import type { Tiered } from '../model/staticPicture.ts';
import { tiers } from '../model/tiers.ts';

/** The attributes by which tiers.module.css shows something in its tiers and in no other. */
export function tieredAttributes({ from, places }: Tiered<unknown, unknown>) {
  return { 'data-from': from === 0 ? undefined : tiers[from], 'data-until': tiers[from + places.length] };
}
