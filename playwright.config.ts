import { defineConfig } from '@playwright/test';
import { systemChromium } from './scripts/programs.ts';

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	fullyParallel: false,
	workers: 1,
	timeout: 90_000,
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		launchOptions: {
			executablePath: systemChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
