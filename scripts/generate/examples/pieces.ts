import { crc32, deflateSync } from 'node:zlib';

/** A tiny but real document of the format that the name's extension tells. */
export function pieceBytes(name: string): Uint8Array {
  if (name.endsWith('.png')) return png();
  return name.endsWith('.jpg') ? jpg() : pdf(name);
}

/** One page that says the name. Its text must be ASCII: offsets are counted in characters. */
function pdf(text: string): Buffer {
  const content = `BT /F1 14 Tf 40 780 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  let table = '0000000000 65535 f \n';
  for (const [index, object] of objects.entries()) {
    table += `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n${table}${trailer}`, 'latin1');
}

const SIDE = 16;

/** A grey square. Stored without compression, whose bytes may differ from one machine's zlib to another's. */
function png(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.writeUInt8(8, 8); // bits a pixel; the zeros behind it: grey, and the only methods there are
  const row = [0, ...Array<number>(SIDE).fill(0x80)]; // no filter, then the pixels
  const pixels = Buffer.from(Array<number[]>(SIDE).fill(row).flat());
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The same grey square: with the shortest Huffman tables, each of its four blocks is two bits, 0 and 0. */
function jpg(): Buffer {
  const quantisation = `ffdb004300${'01'.repeat(64)}`;
  const frame = `ffc0000b08${hex16(SIDE)}${hex16(SIDE)}01011100`;
  const oneCode = `01${'00'.repeat(15)}00`;
  const parts = [
    'ffd8',
    'ffe000104a46494600010100000100010000', // JFIF 1.1
    quantisation,
    frame,
    `ffc4001400${oneCode}`,
    `ffc4001410${oneCode}`,
    'ffda0008010100003f00',
    '00',
    'ffd9',
  ];
  return Buffer.from(parts.join(''), 'hex');
}

function hex16(value: number): string {
  return value.toString(16).padStart(4, '0');
}
