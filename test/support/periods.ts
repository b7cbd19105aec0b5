import type { CalendarUnit, NamedDay, NamedPeriod, Period } from '../../src/domain/period';

export function day(day: number, month: number, year?: number): NamedDay {
  return { kind: 'day', day, month, year };
}

export function month(month: number, year?: number): NamedPeriod {
  return { kind: 'month', month, year };
}

export function back(unit: CalendarUnit, back: number): NamedPeriod {
  return { kind: 'calendar', unit, back };
}

export function dates(from: NamedPeriod | undefined, until: NamedPeriod | undefined): Period {
  return { kind: 'dates', from, until };
}
