import { createHash } from 'node:crypto';

/** In which our names are unique: drawn by lot once, and for ever the same. */
const namespace = 'b8853921-d135-4559-9800-03eefe9a88d4';

/**
 * A UUID made from `name` (RFC 9562, version 5), as an address: the same wherever the site lives, whoever builds it and when.
 */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex')) ?? [];
  return `urn:uuid:${digits.slice(1).join('-')}`;
}
