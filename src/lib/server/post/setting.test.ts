import { expect, test } from 'vitest';
import { mailSetting, remindersSet } from './setting.ts';
import { USUAL } from './when.ts';

const FROM = 'Accord <accord@school.example>';
const setting = (url: string) => mailSetting({ ACCORD_SMTP_URL: url, ACCORD_MAIL_FROM: FROM });

test('to another machine nothing goes without encryption, whatever the address says', () => {
	for (const url of [
		'smtp://mail.example',
		'smtp://mail.example:25?requireTLS=false&ignoreTLS=true',
		'smtp://127.0.0.1.mail.example',
		'smtp://10.0.0.1'
	])
		expect(setting(url)).toMatchObject({ requireTLS: true, secure: false });
	expect(setting('smtps://mail.example')).toMatchObject({ secure: true, port: 465 });
});

test('to this machine it may, unless the address asks for encryption', () => {
	for (const host of ['localhost', '127.0.0.1', '[::1]'])
		expect(setting(`smtp://${host}:2525`)).toMatchObject({ requireTLS: false, port: 2525 });
	expect(setting('smtp://localhost?requireTLS=true')).toMatchObject({ requireTLS: true });
});

test('a user name and password may hold any sign', () => {
	expect(setting('smtp://me%40school.example:p%3Aw%2F@mail.example')).toMatchObject({
		auth: { user: 'me@school.example', pass: 'p:w/' },
		port: 587
	});
});

test('nothing set is no mistake; half of it, or no address, is told without the address', () => {
	expect(mailSetting({})).toBeNull();
	expect(mailSetting({ ACCORD_MAIL_FROM: FROM })).toHaveProperty('wrong');
	expect(mailSetting({ ACCORD_SMTP_URL: 'smtp://mail.example' })).toHaveProperty('wrong');
	for (const url of ['mail.example:587', 'http://me:secret@mail.example', 'smtp://']) {
		expect(setting(url)).toHaveProperty('wrong');
		expect(JSON.stringify(setting(url))).not.toContain('secret');
	}
});

test('the days of reminders can be set', () => {
	expect(remindersSet({ ACCORD_NOTICE_DAYS: '14, 3' }).ahead).toEqual([14, 3]);
	expect(remindersSet({})).toEqual(USUAL);
	expect(remindersSet({ ACCORD_NOTICE_DAYS: 'often' })).toEqual(USUAL);
});
