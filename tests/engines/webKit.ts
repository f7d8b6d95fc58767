import { findExecutable } from '../setup/findExecutable.ts';
import { usualFonts, withFonts } from '../setup/fontSets.ts';
import { freePort } from '../setup/freePort.ts';
import { canDisplay, openDisplay } from './display.ts';
import type { Engine } from './driver.ts';
import { eavesdrop } from './eavesdropper.ts';
import { startProgram } from './program.ts';
import { answering, openSession } from './webDriver.ts';

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
  async launch() {
    const executable = findDriver();
    if (executable === null) throw new Error('WebKitWebDriver is not installed.');
    const display = await openDisplay();
    const port = await freePort();
    const server = startProgram(executable, ['-p', String(port)], {
      stdio: 'ignore',
      env: { ...withFonts(usualFonts), ...display.env },
    });
    const close = async () => {
      await server.stop();
      await display.stop();
    };
    const failed = server.ended.then(() => {
      throw new Error(`${executable} did not start.`);
    });
    try {
      await Promise.race([answering(port), failed]);
    } catch (error) {
      await close();
      throw error;
    }
    return {
      async open(origin) {
        const site = await eavesdrop(origin);
        const session = await openSession(port, site.origin);
        return {
          ...session,
          complaints: () => Promise.resolve(site.complaints),
          async close() {
            // A browser that has crashed cannot be closed any more; what is left of it ends with the server.
            await session.close().catch(() => undefined);
            await site.stop();
          },
        };
      },
      close,
    };
  },
};
