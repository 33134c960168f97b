import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskPage } from "#app/presenters/desk-page.server.ts";
import type { DeskRound } from "#app/presenters/desk-state.server.ts";

type Task = DeskPage["tasks"][number];

interface TaskListProps {
  readonly code: string;
  readonly today: Day;
  readonly tasks: readonly Task[];
  readonly round: DeskRound | null;
  /** Names of the projects by slug */
  readonly names: Readonly<Record<string, string>>;
}

/** What is asked now, the most pressing first, each with its one button. */
export function TaskList({ code, today, tasks, round, names }: TaskListProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <>
      {tasks.length === 0 && <p>{t("desk:tasks.none")}</p>}
      {round !== null && round.openSlugs.length === 0 && (
        <p>{t("desk:tasks.roundDone", { title: round.title, deadline: format.day(round.deadlineOn) })}</p>
      )}
      <ul className="vw-tasks">
        {tasks.map((task) => {
          const { title, why } = wordsOf(t, format, task, { round, names, today });
          return (
            <li className="vw-task" key={`${task.kind} ${task.nextSlug}`}>
              <div>
                <h3>{title}</h3>
                {why !== "" && <p>{why}</p>}
              </div>
              <a className="nl-button nl-button--secondary" href={hrefOf(code, task)}>
                {t(`desk:tasks.buttons.${task.kind}`)}
                <span className="vw-visually-hidden">: {title}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function wordsOf(
  t: Translate,
  format: Formatter,
  task: Task,
  { round, names, today }: Pick<TaskListProps, "round" | "names" | "today">,
): { title: string; why: string } {
  if ("slug" in task) {
    const project = names[task.slug] ?? task.slug;
    const day = task.day === null ? "" : format.day(task.day);
    const why =
      task.kind === "disputed"
        ? t("desk:tasks.disputedWhy", { why: task.why ?? "" })
        : t(`desk:tasks.${task.kind}Why`);
    return { title: t(`desk:tasks.${task.kind}`, { project, day }), why };
  }
  const projects = format.list(task.slugs.map((slug) => names[slug] ?? slug));
  const count = task.slugs.length;
  switch (task.kind) {
    case "round": {
      if (round === null) return { title: projects, why: "" };
      const params = { deadline: format.day(round.deadlineOn), projects };
      const why =
        round.deadlineOn < today ? t("desk:tasks.roundLate", params) : t("desk:tasks.roundWhy", params);
      return { title: t("desk:tasks.round", { title: round.title, count }), why };
    }
    case "to_confirm":
      return { title: t("desk:tasks.to_confirm", { count }), why: projects };
    case "waiting":
      return { title: t("desk:tasks.waiting", { count }), why: t("desk:tasks.waitingWhy") };
  }
}

function hrefOf(code: string, task: Task): string {
  const desk = `/mijn-gemeente/${code}`;
  switch (task.kind) {
    case "to_confirm":
      return `${desk}/bevestigen`;
    case "waiting":
      return `${desk}/wachtend`;
    default:
      return `${desk}/${task.nextSlug ?? ""}`;
  }
}
