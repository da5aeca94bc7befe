import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** More pixels than this are halved in both directions: a long page is still to be recognised, at a quarter of its size. */
const MOST = 400_000;
/** Steps per channel for the edges of letters and lines. A step is less than what counts as another colour. */
const STEPS = 9;
/** Colours with at least this part of all pixels stay as they are: surfaces, borders and words, in their own shades. */
const SURFACE = 0.0005;
/** As many as a byte can tell apart. */
const MOST_COLOURS = 256;

/** A picture that packs well: without transparency, with few colours, and not larger than it need be. */
export function smaller(picture: PNG): PNG {
  const once = picture.width * picture.height > MOST ? halved(picture) : picture;
  const { data } = once;
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at) | 0xff;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = (data.length / 4) * SURFACE;
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at) | 0xff;
    const isSurface = (counts.get(colour) ?? 0) >= least;
    for (let channel = at; channel < at + 3; channel++) if (!isSurface) data[channel] = rounded(data[channel] ?? 0);
    data[at + 3] = 255;
  }
  return once;
}

const rounded = (value: number) => Math.round(Math.round((value * STEPS) / 255) * (255 / STEPS));

/** Each pixel is the mean of four. */
function halved({ width, height, data }: PNG): PNG {
  const half = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const at = (2 * y * width + 2 * x) * 4 + channel;
        const four = [at, at + 4, at + width * 4, at + width * 4 + 4];
        half.data[(y * half.width + x) * 4 + channel] = four.reduce((sum, one) => sum + (data[one] ?? 0), 0) / 4;
      }
  return half;
}

/**
 * The file of such a picture: with a palette, a byte for each pixel, as PNG (third edition, 11.2) has it.
 *
 * @throws where a picture has more colours than a palette
 */
export function packed({ width, height, data }: PNG): Buffer {
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      if (!palette.has(colour)) palette.set(colour, palette.size);
      rows[y * (width + 1) + 1 + x] = palette.get(colour) ?? 0;
    }
  if (palette.size > MOST_COLOURS) throw new Error(`The picture has ${palette.size} colours.`);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Eight bits each, by palette.
  size.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, at] of palette) colours.writeUIntBE(colour, at * 3, 3);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
