import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { MAX_LENGTH } from '../../core/json/document.ts';
import type { Language } from '../../core/messages/language.ts';
import { mega } from '../../core/messages/quantities.ts';
import type { FileSystem } from '../../core/ports.ts';
import type { Report } from '../../core/report/types.ts';
import { sayReason } from '../../core/submission/reason.ts';
import { REPORT, type ReportAnswer, type ReportRequest } from '../protocol.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { say } from './texts.ts';

/** Makes reports. What is deposited is the file as it is saved: so that is what is read, whatever the editor shows. */
export function serveReport(answering: Answering): void {
  const { connection, session } = answering;
  connection.onRequest<ReportAnswer, void>(REPORT, async (request: ReportRequest, token: CancellationToken) => {
    const { uri, form } = request;
    const language = session.settings.languageOf(uri);
    const fs = session.fileSystems.of(uri);
    if (fs === undefined || !session.isOpen(uri)) return { refusal: say(language, 'reportWithoutFile') };
    const path = session.fileSystems.pathOf(uri);
    const bytes = await read(fs, path, language);
    if (typeof bytes === 'string') return { refusal: say(language, 'unreadable', { reason: bytes }) };
    if (bytes === undefined) return { refusal: say(language, 'reportTooLong', { limit: mega(MAX_LENGTH, language) }) };
    await session.lookAround(uri);
    const report = await make(answering, { uri, bytes, fs }, token);
    const { writeReport, reportName } = await import('../../core/report/format.ts');
    const name = reportName(nameOf(uri), form);
    const { hashOf } = await import('../../core/report/hashes.ts');
    const { occupantOf } = await import('../../core/report/place.ts');
    const there = await occupantOf(fs, fs.join(fs.parent(path), name));
    const before = there.kind === 'report' ? hashOf(there.bytes, fs) : null;
    return { name, busy: there.kind === 'other', before, text: writeReport(report, form) };
  });
}

/** The bytes of a file; why it cannot be read; undefined where it is too long. */
async function read(fs: FileSystem, path: string, language: Language): Promise<Uint8Array | string | undefined> {
  try {
    const { size } = await fs.stat(path);
    return size > MAX_LENGTH ? undefined : await fs.readBytes(path);
  } catch (error) {
    return sayReason(error, language);
  }
}

interface Making {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly fs: FileSystem;
}

async function make({ session, version }: Answering, making: Making, token: CancellationToken): Promise<Report> {
  const { uri, bytes, fs } = making;
  const { settings, circumstances } = session;
  const giving = new AbortController();
  const listener = token.onCancellationRequested(() => giving.abort());
  if (token.isCancellationRequested) giving.abort();
  try {
    const { createReport } = await import('../../core/report/create.ts');
    const language = settings.languageOf(uri);
    const options = { language, version, date: new Date(), fs, signal: giving.signal };
    return await createReport(bytes, circumstances.of(uri), options);
  } catch (error) {
    if (!giving.signal.aborted) throw error;
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The report was cancelled');
  } finally {
    listener.dispose();
  }
}
