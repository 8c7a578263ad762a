import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// It has Svelte among its peers, for which it would be bundled.
	ssr: { external: ['better-auth'] },
	build: { target: 'es2022' }
});
