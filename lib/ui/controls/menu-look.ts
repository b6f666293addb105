export const menuPanelClass =
  'z-40 min-w-44 rounded-xl border border-line bg-raised p-1.5 text-sm text-ink shadow-float print:hidden';

export const menuItemClass =
  'flex min-h-9 cursor-pointer items-center gap-2 rounded-lg px-2.5 py-1.5 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-sunken';
