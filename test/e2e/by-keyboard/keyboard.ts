import { join } from "node:path";
import type { ElementHandle, Locator, Page } from "playwright-core";
import { type Effort, noEffort } from "./effort.ts";

type Name = string | RegExp;

/** Somebody at a page who has a keyboard and no mouse. */
export interface Keyboard {
  readonly page: Page;
  /** What it took so far */
  readonly effort: Effort;
  /** Opens an address that somebody got: from a mail, or from a colleague. */
  open(address: string): Promise<void>;
  /** Goes to a link or button and presses Enter; a page opens. */
  follow(role: "link" | "button", name: Name, within?: Locator): Promise<void>;
  /** Goes to what folds out and presses Enter; the page stays. */
  unfold(text: string): Promise<void>;
  /** Goes to a field and types in the place of what stood there. */
  type(label: Name, text: string): Promise<void>;
  /** Goes to a field and pastes. */
  paste(label: Name, text: string): Promise<void>;
  /** Types a day in one go in the first of its three fields. */
  typeDay(legend: string, text: string): Promise<void>;
  /** Goes to a group of choices and walks to one with the arrow keys. */
  choose(legend: string, option: Name): Promise<void>;
  /** Goes to a box and presses the space bar. */
  toggle(label: Name): Promise<void>;
  /** Goes to a list that folds out and walks to an option with the arrow keys. */
  pick(label: string, option: string): Promise<void>;
  /** Waits until a text stands in the page. */
  sees(text: Name): Promise<void>;
}

/** More stops than any page has. */
const MOST_STOPS = 700;

export function keyboardAt(page: Page): Keyboard {
  const effort = noEffort();

  async function press(key: string): Promise<void> {
    effort.keystrokes += 1;
    await page.keyboard.press(key);
  }

  async function write(text: string): Promise<void> {
    effort.keystrokes += text.length;
    await page.keyboard.type(text);
  }

  /** Walks to what is wanted with Tab, from where the focus is. */
  async function reach(wanted: Locator): Promise<ElementHandle<Element>> {
    effort.actions += 1;
    await wanted.first().waitFor();
    const count = await wanted.count();
    if (count !== 1) throw new Error(`${count} elements are called so: ${wanted}`);
    const element = await wanted.elementHandle();
    if (element === null) throw new Error(`There is no ${wanted}`);
    const key = await element.evaluate((sought) => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return "Tab";
      const position = activeElement.compareDocumentPosition(sought);
      return position & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
    });
    for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
      if (await element.evaluate((sought) => sought === document.activeElement)) {
        await expectVisibleFocus(element, wanted);
        return element;
      }
      await press(key);
    }
    throw new Error(`${wanted} cannot be reached with ${key} at ${page.url()}`);
  }

  async function arrive(leave: () => Promise<void>): Promise<void> {
    const arrived = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
    await leave();
    await arrived;
    await page.waitForLoadState("load");
    effort.pages += 1;
    await keepPicture(page, effort.pages);
  }

  return {
    page,
    effort,
    open: (address) =>
      arrive(async () => {
        await page.goto(address);
      }),
    async follow(role, name, within) {
      await reach((within ?? page).getByRole(role, { name, exact: true }));
      await arrive(() => press("Enter"));
    },
    async unfold(text) {
      await reach(page.locator("summary", { hasText: text }));
      await press("Enter");
    },
    async type(label, text) {
      await reach(page.getByRole("textbox", { name: label }));
      await press("Control+A");
      await write(text);
    },
    async paste(label, text) {
      await reach(page.getByRole("textbox", { name: label }));
      await press("Control+A");
      effort.keystrokes += 1;
      await page.keyboard.insertText(text);
    },
    async typeDay(legend, text) {
      const first = page.getByRole("group", { name: legend }).getByRole("textbox").first();
      await reach(first);
      await press("Control+A");
      await write(text);
    },
    async choose(legend, option) {
      const group = page.getByRole("group", { name: legend });
      const wanted = group.getByRole("radio", { name: option, exact: true });
      const checked = group.getByRole("radio", { checked: true });
      const choices = await group.getByRole("radio").count();
      if ((await checked.count()) === 0) {
        await reach(group.getByRole("radio").first());
        await press("Space");
      } else await reach(checked);
      for (let steps = 0; steps < choices; steps += 1) {
        if (await wanted.isChecked()) return;
        await press("ArrowDown");
      }
      throw new Error(`${wanted} cannot be chosen with the arrow keys at ${page.url()}`);
    },
    async toggle(label) {
      const box = page.getByRole("checkbox", { name: label });
      const before = await box.isChecked();
      await reach(box);
      await press("Space");
      if ((await box.isChecked()) === before) throw new Error(`${box} does not answer to the space bar`);
    },
    async pick(label, option) {
      const list = page.getByRole("combobox", { name: label });
      await reach(list);
      const options = (await list.getByRole("option").allTextContents()).map((text) => text.trim());
      const now = await list.evaluate((select: HTMLSelectElement) => select.selectedIndex);
      const steps = options.indexOf(option) - now;
      if (!options.includes(option)) throw new Error(`${list} has no ${option}: ${options.join(", ")}`);
      for (let step = 0; step < Math.abs(steps); step += 1) await press(steps > 0 ? "ArrowDown" : "ArrowUp");
    },
    async sees(text) {
      await page.locator("main", { hasText: text }).waitFor();
    },
  };
}

/** Whoever walks with Tab has to see where they are. */
async function expectVisibleFocus(element: ElementHandle<Element>, wanted: Locator): Promise<void> {
  const isVisible = await element.evaluate((focused) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  });
  if (!isVisible) throw new Error(`One does not see that ${wanted} has the focus`);
}

/** Keeps a picture of a page on a screen and on a phone, when `PICTURES` names a folder. */
async function keepPicture(page: Page, number: number): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  const { pathname } = new URL(page.url());
  const size = page.viewportSize();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const name = `${String(number).padStart(2, "0")}-${pathname.slice(1).replaceAll("/", "-")}-${width}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
  }
  if (size) await page.setViewportSize(size);
}
