import type { Report } from '#lib/document/report.ts';

/** Whose sight a sealed document has. Each is protected as a file that leaves. */
export const AUDIENCES = ['forum-member', 'local-authority', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** All that a seal holds together. */
export interface SealedContent {
	partnership: string;
	year: string;
	report: string;
	/** ISO date up to which events were counted. */
	asAt: string;
	audience: Audience;
	/** ISO date. */
	sealedOn: string;
	/** Which ledger says so, and at which place. */
	ledger: { id: string; place: number };
	/** Who signed it, and when (ISO time). */
	signed: { role: string; at: string }[];
	/** The files its figures rest on. */
	evidence: { upload: string; file: string; sha256: string }[];
	agreement: { id: string; version: string; sha256: string };
	/** Fingerprint of the rules by which figures are measured, judged and protected. */
	rules: string;
	/** Version of Accord. */
	software: string;
	document: Report;
}

/** A sealed report as it lies on a disk: its content, what it sums up to, and the signature over that. */
export interface SealedFile {
	format: typeof FORMAT;
	content: SealedContent;
	/** sha256 of format and content. */
	digest: string;
	signature: {
		algorithm: 'Ed25519';
		/** The key that signed, 32 bytes, and its sha256. */
		key: string;
		fingerprint: string;
		/** 64 bytes. */
		value: string;
	};
}

/** Changes when an older Accord could not verify the file. */
export const FORMAT = 'accord-sealed-report-1';
