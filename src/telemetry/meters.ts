import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api';
import {
  type CounterName,
  type GaugeName,
  type Instrument,
  INSTRUMENTS,
  type InstrumentName,
  type Labels,
  type SecondsName,
} from './instruments';

/** From a hundredth of a second to what Teams gives up after. */
const BOUNDARIES = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** The instruments of the table, each with the labels that it has there. */
export class Meters {
  private readonly counters = new Map<InstrumentName, Counter>();
  private readonly histograms = new Map<InstrumentName, Histogram>();

  constructor(private readonly meter: Meter) {
    for (const key of Object.keys(INSTRUMENTS) as InstrumentName[]) {
      const { name, kind, unit, meaning: description }: Instrument = INSTRUMENTS[key];
      if (kind === 'counter') this.counters.set(key, meter.createCounter(name, { unit, description }));
      if (kind === 'seconds') {
        const advice = { explicitBucketBoundaries: BOUNDARIES };
        this.histograms.set(key, meter.createHistogram(name, { unit, description, advice }));
      }
    }
  }

  count<Name extends CounterName>(name: Name, labels: Labels<Name>): void {
    this.counters.get(name)?.add(1, given(labels));
  }

  record<Name extends SecondsName>(name: Name, seconds: number, labels: Labels<Name>): void {
    this.histograms.get(name)?.record(seconds, given(labels));
  }

  /** `read` is called at every export; undefined is not told. */
  observe(key: GaugeName, read: () => number | undefined): void {
    const { name, unit, meaning: description } = INSTRUMENTS[key];
    this.meter.createObservableGauge(name, { unit, description }).addCallback((result) => {
      const value = read();
      if (value !== undefined) result.observe(value);
    });
  }
}

function given(labels: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
}
