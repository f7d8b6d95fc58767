import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands for a generic family, best first. */
type Families = readonly [string, ...string[]];

/** The fonts that a reader's machine may have. */
interface FontSet {
  /** A file of each package whose folder has the fonts. */
  readonly packages: readonly string[];
  /** What `system-ui`, `sans-serif` and every unknown family are drawn in: first Latin, then Arabic. */
  readonly sans: Families;
  readonly serif: Families;
  /** What has the widths of Georgia, where the machine has that. */
  readonly georgia?: string;
}

const google = (name: string) => `@expo-google-fonts/${name}/package.json`;

/**
 * Sets of fonts as readers have them, all from npm packages: a browser that is started with one sees no other, whatever
 * is installed. Arabic letters are widest in the first and narrowest in the last, and so is English text.
 */
const fontSets = {
  /** Linux with nothing added. */
  dejavu: {
    packages: ['dejavu-fonts-ttf/package.json'],
    sans: ['DejaVu Sans'],
    serif: ['DejaVu Serif'],
  },
  /** Android, ChromeOS, and Linux with Noto. */
  noto: {
    packages: [google('roboto'), google('noto-serif'), google('noto-sans-arabic')],
    sans: ['Roboto', 'Noto Sans Arabic'],
    serif: ['Noto Serif', 'Noto Sans Arabic'],
  },
  /** Georgia, as Windows and Apple have it, and an Arabic Naskh. */
  georgia: {
    packages: [google('roboto'), google('gelasio'), google('noto-naskh-arabic')],
    sans: ['Roboto', 'Noto Naskh Arabic'],
    serif: ['Gelasio', 'Noto Naskh Arabic'],
    georgia: 'Gelasio',
  },
} as const satisfies Record<string, FontSet>;

export type FontSetName = keyof typeof fontSets;

/** The set that tests run with where nothing says otherwise. */
export const usualFonts: FontSetName = 'dejavu';

export const otherFonts: readonly FontSetName[] = ['noto', 'georgia'];

export const allFonts: readonly FontSetName[] = [usualFonts, ...otherFonts];

const folder = join(import.meta.dirname, '../../node_modules/.cache/font-sets');

/**
 * The environment of a browser that has the fonts of a set and no others, for `launch`. On systems without fontconfig
 * it changes nothing: there the fonts are those of the machine.
 */
export function withFonts(name: FontSetName): NodeJS.ProcessEnv {
  const file = join(folder, `${name}.conf`);
  const config = configOf(fontSets[name]);
  // Every worker of Playwright comes by here: only the first one writes.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== config) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, config);
  }
  return { ...process.env, FONTCONFIG_FILE: file };
}

/** `set` as fontconfig reads it (`man fonts-conf`). */
function configOf({ packages, sans, serif, georgia }: FontSet): string {
  const folders = packages.map((file) => dirname(fileURLToPath(import.meta.resolve(file))));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
${georgia === undefined ? '' : aliasOf('Georgia', [georgia])}
  <match target="pattern">
    <test qual="all" name="family" compare="not_eq"><string>sans-serif</string></test>
    <test qual="all" name="family" compare="not_eq"><string>serif</string></test>
    <edit name="family" mode="append_last"><string>sans-serif</string></edit>
  </match>
${aliasOf('sans-serif', sans)}
${aliasOf('serif', serif)}
</fontconfig>
`;
}

function aliasOf(family: string, preferred: readonly string[]): string {
  const names = preferred.map((name) => `<family>${name}</family>`).join('');
  return `  <alias binding="same"><family>${family}</family><prefer>${names}</prefer></alias>`;
}
