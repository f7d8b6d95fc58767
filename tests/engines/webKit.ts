import { findExecutable } from '../setup/findExecutable.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { freePort } from '../setup/freePort.ts';
import { canDisplay, openDisplay } from './display.ts';
import type { Engine } from './driver.ts';
import { eavesdrop } from './eavesdropper.ts';
import { startProgram } from './program.ts';
import { openSession } from './webDriver.ts';

/** It knows by itself where the browser is that comes with it. */
const findDriver = () => findExecutable(['WebKitWebDriver'], [], process.env['WEBKIT_DRIVER_PATH']);

/** WebKit as Linux has it: near to Safari, which is not to be had there. */
export const webKit: Engine = {
  name: 'WebKit',
  debianPackages: ['webkit2gtk-driver', 'xvfb'],
  missing() {
    if (findDriver() === null)
      return 'no WebKitWebDriver was found: install it (Debian: webkit2gtk-driver) or set WEBKIT_DRIVER_PATH to its executable';
    return canDisplay()
      ? null
      : 'WebKit has no screen to draw on: install Xvfb (Debian: xvfb) or set DISPLAY';
  },
  async start(origin) {
    const executable = findDriver();
    if (executable === null) throw new Error('WebKitWebDriver is not installed.');
    /** What has to be ended, the last first. */
    const started: (() => Promise<void>)[] = [];
    const close = async () => {
      for (const stop of started.splice(0).toReversed()) await stop();
    };
    try {
      const site = await eavesdrop(origin);
      started.push(() => site.stop());
      const display = await openDisplay();
      started.push(() => display.stop());
      const port = await freePort();
      const server = startProgram(executable, ['-p', String(port)], {
        stdio: 'ignore',
        env: { ...withFonts(usualFonts), ...display.env },
      });
      started.push(() => server.stop());
      const failed = server.ended.then(() => {
        throw new Error(`${executable} did not start.`);
      });
      const session = await Promise.race([openSession(port, site.origin), failed]);
      // A browser that has crashed cannot be closed any more; what is left of it ends with the server.
      started.push(() => session.close().catch(() => undefined));
      return { ...session, complaints: () => Promise.resolve(site.complaints), close };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
