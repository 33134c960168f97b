import type { Pair } from "./pair.server.ts";
import type { Scene } from "./scene.server.ts";

/** Far below any other weight: such a municipality joins only when no other is left. */
const LAST_RESORT = 1e-6;

function neighboursLiveFraction(scene: Scene, pair: Pair): number {
  const neighbours = scene.neighboursOf(pair.municipality.code);
  if (neighbours.length === 0) return 0;
  const live = neighbours.filter((code) => scene.pairOf.get(code)?.status === "live");
  return live.length / neighbours.length;
}

/**
 * How strongly a municipality is drawn into a project this month: by its own eagerness and size, by neighbours that
 * already use it, by a supplier that can deliver.
 */
export function attraction(scene: Scene, pair: Pair): number {
  const { story, month } = scene;
  if (pair.neverAnswers) return LAST_RESORT;
  const bySize = (Math.max(pair.inhabitants, 1000) / 30_000) ** story.sizePull;
  const byNeighbours = 1 + story.neighbourPull * neighboursLiveFraction(scene, pair);
  const supplierReadyOn = story.suppliersReadyOn[pair.temperament.supplier];
  const bySupplier = supplierReadyOn === undefined || supplierReadyOn <= month.last ? 1 : 0.08;
  const isPilot = story.pilots.municipalityCodes.includes(pair.municipality.code);
  const byPilot = isPilot && story.pilots.from <= month.last ? 60 : 1;
  return pair.temperament.eagerness * bySize * byNeighbours * bySupplier * byPilot;
}
