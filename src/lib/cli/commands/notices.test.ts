import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { accord } from '../../../../tests/support/command-line.ts';

afterEach(() => vi.unstubAllEnvs());

const home = () => mkdtempSync(join(tmpdir(), 'notices-'));

test('with nobody to write to there is nothing to tell, and it says where letters would wait', () => {
	const { code, out } = accord(home(), ['notices']);
	expect(code).toBe(0);
	expect(out).toContain('0 new notices.');
	expect(out).toContain('No mail server is set');
});

test('half a setting is told without what is in it', () => {
	vi.stubEnv('ACCORD_SMTP_URL', 'smtp://me:secret@mail.example');
	const { code, out, err } = accord(home(), ['notices']);
	expect(code).toBe(1);
	expect(err).toContain('ACCORD_MAIL_FROM isn’t');
	expect(out + err).not.toContain('secret');
});
