/** Suppliers of the example. Invented: no figures of a real firm may be made up. */
export const EXAMPLE_SUPPLIERS = [
  "Leverancier A",
  "Leverancier B",
  "Leverancier C",
  "Leverancier D",
  "Eigen beheer",
] as const;
export type ExampleSupplier = (typeof EXAMPLE_SUPPLIERS)[number];
