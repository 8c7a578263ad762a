import { describe, expect, test } from 'vitest';
import { Stumbled } from './stumbled.ts';
import { asUtf8, walkXml } from './xml.ts';

describe('an XML document is told in its order', () => {
	test.each([
		['elements and their texts', '<a><b>x</b>y</a>', 'a( b( x )b y )a'],
		['names without their prefix', '<x:a xmlns:x="u"><x:b/></x:a>', 'a( b( )b )a'],
		['attributes with it', `<a r:id='1' n = "2"/>`, 'a( r:id=1 n=2 )a'],
		['a greater-than sign in an attribute', '<a n="1>2">x</a>', 'a( n=1>2 x )a'],
		['what is escaped', '<a>&lt;&amp;&#65;&#x42;&quot;</a>', 'a( <&AB" )a'],
		[
			'an entity that nothing declares, as it stands',
			'<a>&b;&#x110000;</a>',
			'a( &b;&#x110000; )a'
		],
		['text that is not markup', '<a><![CDATA[<b>&lt;]]></a>', 'a( <b>&lt; )a'],
		['remarks, left out', '<?xml version="1.0"?><!-- <b> --><a><!-- > --><?p <b>?></a>', 'a( )a']
	])('%s', (_, xml, told) => expect(tell(Buffer.from(xml))).toBe(told));

	test('whatever pieces it is read in', () => {
		const rows = Array.from({ length: 60_000 }, (_, at) => `<r n="${at}">é€${at}</r>`);
		const told = tell(Buffer.from(`<a>${rows.join('')}</a>`)).split(' ');
		expect(told.slice(-5)).toEqual(['r(', 'n=59999', 'é€59999', ')r', ')a']);
		expect(told).toHaveLength(60_000 * 4 + 2);
	});

	test('a text larger than a piece', () => {
		const text = 'x>'.repeat(800_000);
		expect(tell(Buffer.from(`<a><![CDATA[${text}]]></a>`))).toBe(`a( ${text} )a`);
	});

	test.each(['utf-16le', 'windows-1252'])('in %s', (encoding) => {
		const bytes =
			encoding === 'utf-16le'
				? Buffer.from('\uFEFF<a>£</a>', 'utf16le')
				: Buffer.from('<?xml version="1.0" encoding="Windows-1252"?><a>£</a>', 'latin1');
		expect(tell(asUtf8(bytes))).toBe('a( £ )a');
	});
});

describe('it stumbles over', () => {
	test.each([
		['one that is cut short in an element', '<a><b>'],
		['one that is cut short in a tag', '<a><b'],
		['one that is cut short in a text', '<a>x'],
		['one that is cut short in a remark', '<a><!-- x'],
		['elements that cross', '<a><b></a></b>'],
		['an end without a beginning', '</a>'],
		['no element at all', 'not XML'],
		['an attribute without its mark', '<a n=1/>'],
		['two hundred elements in each other', '<a>'.repeat(300) + '</a>'.repeat(300)]
	])('%s', (_, xml) => expect(stumble(xml)).toBe('workbook-damaged'));

	test.each(['<!DOCTYPE a [<!ENTITY b "c">]><a/>', '<a><!ENTITY b "c"></a>'])(
		'what declares: %s',
		(xml) => expect(stumble(xml)).toBe('workbook-declarations')
	);
});

function tell(bytes: Buffer): string {
	const told: string[] = [];
	walkXml(bytes, {
		open: (name, attributes) => {
			told.push(`${name}(`);
			for (const [key, value] of Object.entries(attributes()))
				if (!key.startsWith('xmlns')) told.push(`${key}=${value}`);
		},
		close: (name) => told.push(`)${name}`),
		text: (text) => told.push(text)
	});
	return told.join(' ');
}

function stumble(xml: string): string | null {
	try {
		tell(Buffer.from(xml));
		return null;
	} catch (error) {
		if (error instanceof Stumbled) return error.problem.code;
		throw error;
	}
}
