import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds } from '../../../tests/setup/property.ts';
import { optionsOf } from './options.ts';
import { optionTable } from './optionTable.ts';
import { frameMessageOf, hostMessageOf, posted, type FrameMessage, type HostMessage } from './protocol.ts';

const locale = fc.constantFrom('ar', 'en', 'sr-Latn', 'es-419');
const event = fc.option(fc.string());
const day = fc.constantFrom('2022-07-01', '0000-00-00', '9999-99-99');

const place = fc.double({ noNaN: true, noDefaultInfinity: true });

const fromFrame: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({ type: fc.constant('ready'), locale, event }),
  fc.record({ type: fc.constant('height'), height: fc.double({ min: 0.1, noNaN: true, max: 1e9 }) }),
  fc.record({ type: fc.constant('select'), event }),
  fc.record({ type: fc.constant('locale'), locale }),
  fc.record({ type: fc.constant('view'), top: place, bottom: place }),
);
const fromHost: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant('locale'), locale }),
  fc.record({ type: fc.constant('theme'), theme: fc.constantFrom('auto', 'light', 'dark') }),
  fc.record({ type: fc.constant('select'), event }),
  fc.record({ type: fc.constant('window'), from: day, to: day }),
);

/** Whatever can be posted, and more: of every type, of any depth. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A message of ours in which one field is something else, or one is too many. */
const nearly = fc
  .tuple(
    fc.oneof(fromFrame, fromHost),
    fc.constantFrom(
      'protocol',
      'version',
      'type',
      'locale',
      'event',
      'height',
      'theme',
      'from',
      'top',
      'more',
    ),
    anything,
  )
  .map(([message, field, value]) => ({ ...posted(message), [field]: value }));

it('what a frame and its host say arrives as it was said', () => {
  holds(
    fc.property(fromFrame, fromHost, (heard, asked) => {
      expect(frameMessageOf(posted(heard))).toEqual(heard);
      expect(hostMessageOf(posted(asked))).toEqual(asked);
    }),
  );
});

it.each([
  ['the frame', hostMessageOf],
  ['the host', frameMessageOf],
] as const)('%s understands a message or refuses it, whatever it is', (_who, messageOf) => {
  holds(
    fc.property(fc.oneof(anything, nearly), (data) => {
      const understood = messageOf(data);
      // What is understood means the same when it is said again: nothing else of `data` came with it.
      expect(understood && messageOf(posted(understood))).toEqual(understood);
    }),
    2000,
  );
});

it('any query of a frame has options, and every fault names one', () => {
  const query = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(optionTable)), fc.string({ unit: 'binary' })))
    .map((params) => new URLSearchParams(params).toString());
  holds(
    fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (search) => {
      const { options, faults } = optionsOf(search);
      expect(options.host).toSatisfy((host) => host === null || new URL(String(host)).origin === host);
      for (const { option } of faults) expect(Object.keys(optionTable)).toContain(option);
    }),
  );
});
