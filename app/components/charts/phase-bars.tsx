import { PHASES, type Phase } from "#app/domain/portfolio/project.ts";
import "./phase-bars.css";

/** Phases in their order; a project that stopped is in none of them. */
const STEPS: readonly Phase[] = PHASES.filter((phase) => phase !== "stopped");
const BAR = { width: 15, height: 6, step: 18 };
const WIDTH = STEPS.length * BAR.step - (BAR.step - BAR.width);

interface PhaseBarsProps {
  readonly phase: Phase;
  /** For a stopped project: the furthest it came; absent: nothing is known of that */
  readonly furthest?: Phase;
}

/** Six small bars: past, present and future phases. Hidden from screen readers: the word stands beside them. */
export function PhaseBars({ phase, furthest }: PhaseBarsProps) {
  const present = STEPS.indexOf(phase);
  const past = phase === "stopped" ? (furthest ? STEPS.indexOf(furthest) : -1) : present - 1;
  return (
    <svg
      className="vw-phase-bars"
      width={WIDTH}
      height={BAR.height}
      viewBox={`0 0 ${WIDTH} ${BAR.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {STEPS.map((step, index) => (
        <rect
          key={step}
          className={`vw-phase-bars__${index <= past ? "past" : index === present ? "present" : "future"}`}
          x={index * BAR.step + 0.5}
          y="0.5"
          width={BAR.width - 1}
          height={BAR.height - 1}
        />
      ))}
    </svg>
  );
}
