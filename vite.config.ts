import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  // Terser takes longer than the built-in minifier and leaves some kilobytes less for the browser to fetch.
  build: { target: "es2022", assetsInlineLimit: 0, minify: "terser", reportCompressedSize: false },
  ssr: { noExternal: ["recharts", "victory-vendor", /^d3-/] },
});
