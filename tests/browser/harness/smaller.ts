import { PNG } from 'pngjs';

/** More pixels than this are halved in both directions: a long page is still to be recognised, at a quarter of its size. */
const MOST = 400_000;
/** Steps per channel. Fewer colours pack better, and a step is less than what counts as another colour. */
const STEPS = 9;

/** How such a picture is written: three bytes a pixel, which pack best as they are. */
export const PACKED = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;

/** A picture that packs well: without transparency, with few colours, and not larger than it need be. */
export function smaller(picture: PNG): PNG {
  const once = picture.width * picture.height > MOST ? halved(picture) : picture;
  const { data } = once;
  for (let at = 0; at < data.length; at++)
    data[at] = at % 4 === 3 ? 255 : Math.round(Math.round(((data[at] ?? 0) * STEPS) / 255) * (255 / STEPS));
  return once;
}

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
