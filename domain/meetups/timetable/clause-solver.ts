/**
 * A small complete search over yes/no variables: clauses, and "at most so many of these" constraints kept as they are.
 * It learns a clause from each dead end (first unique implication point), restarts, and forgets what served least; so it
 * proves that there is no answer as well as it finds one.
 *
 * Literals: variable v is `2v` when true and `2v + 1` when false; `literal ^ 1` is the contrary.
 */
export const yes = (variable: number): number => variable * 2;
export const no = (variable: number): number => variable * 2 + 1;

/** What a search ended with: an answer, a proof that there is none (under the assumptions), or it was stopped. */
export type Ending = "answer" | "none" | "stopped";

const UNKNOWN = 2;
/** Reasons of a literal: a clause (its place in the arena, from 1), or a constraint (below 0). */
const NO_REASON = 0;

export class ClauseSolver {
  /** 0 when the literal holds, 1 when it is false, 2 when unknown; indexed by literal. */
  private value: Uint8Array = new Uint8Array(0);
  private level: Int32Array = new Int32Array(0);
  private reason: Int32Array = new Int32Array(0);
  private position: Int32Array = new Int32Array(0);
  private activity: Float64Array = new Float64Array(0);
  private phase: Uint8Array = new Uint8Array(0);
  private seen: Uint8Array = new Uint8Array(0);
  private variables = 0;

  /** Clauses one after the other: length, worth (0 for those given), then their literals. */
  private arena: Int32Array = new Int32Array(1 << 16);
  private arenaEnd = 1;
  private learnt: number[] = [];
  /** For each literal, clauses that watch its contrary: pairs of clause and another literal of it. */
  private watches: number[][] = [];

  private constraintLiterals: Int32Array[] = [];
  private constraintMost: number[] = [];
  private constraintCount: number[] = [];
  private constraintsOf: number[][] = [];

  private trail: Int32Array = new Int32Array(0);
  private trailEnd = 0;
  private propagated = 0;
  private levelStarts: number[] = [];

  private heap: number[] = [];
  private heapPlace: Int32Array = new Int32Array(0);
  private bump = 1;
  private impossible = false;
  private learnLimit = 4000;

  /** After "none" under assumptions: those among them that cannot hold together. */
  core: number[] = [];
  conflicts = 0;

  newVariable(): number {
    const variable = this.variables;
    this.variables += 1;
    if (variable >= this.level.length) this.grow();
    this.value[2 * variable] = UNKNOWN;
    this.value[2 * variable + 1] = UNKNOWN;
    this.watches.push([], []);
    this.constraintsOf.push([], []);
    this.heapPlace[variable] = -1;
    this.insertInHeap(variable);
    return variable;
  }

  private grow(): void {
    const size = Math.max(256, this.level.length * 2);
    const wider = <Kind extends Uint8Array | Int32Array | Float64Array>(old: Kind, to: Kind): Kind => {
      to.set(old as never);
      return to;
    };
    this.value = wider(this.value, new Uint8Array(2 * size));
    this.level = wider(this.level, new Int32Array(size));
    this.reason = wider(this.reason, new Int32Array(size));
    this.position = wider(this.position, new Int32Array(size));
    this.activity = wider(this.activity, new Float64Array(size));
    this.phase = wider(this.phase, new Uint8Array(size));
    this.seen = wider(this.seen, new Uint8Array(size));
    this.trail = wider(this.trail, new Int32Array(size));
    this.heapPlace = wider(this.heapPlace, new Int32Array(size));
  }

  /** At least one of these holds. */
  addClause(literals: readonly number[]): void {
    if (this.impossible) return;
    this.backTo(0);
    const kept: number[] = [];
    for (const literal of literals) {
      if (this.value[literal] === 0 || kept.includes(literal ^ 1)) return;
      if (this.value[literal] === UNKNOWN && !kept.includes(literal)) kept.push(literal);
    }
    if (kept.length === 0) this.impossible = true;
    else if (kept.length === 1) this.fixAtRoot(kept[0]!);
    else this.attach(kept, 0);
  }

  /** At most `most` of these hold. Returns a handle for `tighten`. */
  addAtMost(literals: readonly number[], most: number): number {
    this.backTo(0);
    const constraint = this.constraintLiterals.length;
    this.constraintLiterals.push(Int32Array.from(literals));
    this.constraintMost.push(most);
    let count = 0;
    for (const literal of literals) {
      this.constraintsOf[literal]!.push(constraint);
      if (this.value[literal] === 0 && this.position[literal >> 1]! < this.propagated) count += 1;
    }
    this.constraintCount.push(count);
    this.enforceAtRoot(constraint);
    return constraint;
  }

  /** Lowers what an "at most" constraint allows. */
  tighten(constraint: number, most: number): void {
    if (most >= this.constraintMost[constraint]!) return;
    this.backTo(0);
    this.constraintMost[constraint] = most;
    this.enforceAtRoot(constraint);
  }

  private enforceAtRoot(constraint: number): void {
    if (this.impossible) return;
    const literals = this.constraintLiterals[constraint]!;
    let held = 0;
    for (const literal of literals) if (this.value[literal] === 0) held += 1;
    if (held > this.constraintMost[constraint]!) this.impossible = true;
    else if (held === this.constraintMost[constraint]!) {
      for (const literal of literals) if (this.value[literal] === UNKNOWN) this.fixAtRoot(literal ^ 1);
    }
  }

  private fixAtRoot(literal: number): void {
    if (this.value[literal] === 1) this.impossible = true;
    else if (this.value[literal] === UNKNOWN) this.assign(literal, NO_REASON);
  }

  /** The value that the search tries first for a variable. */
  prefer(variable: number, holds: boolean): void {
    this.phase[variable] = holds ? 0 : 1;
  }

  /** Makes the search decide this variable earlier. */
  favour(variable: number, by: number): void {
    this.activity[variable] = this.activity[variable]! + by;
    if (this.heapPlace[variable]! >= 0) this.siftUp(this.heapPlace[variable]!);
  }

  holds(literal: number): boolean {
    return this.value[literal] === 0;
  }

  private attach(literals: readonly number[], worth: number): number {
    const clause = this.arenaEnd;
    const end = clause + literals.length + 2;
    if (end > this.arena.length) {
      const wider = new Int32Array(Math.max(end, this.arena.length * 2));
      wider.set(this.arena);
      this.arena = wider;
    }
    this.arena[clause] = literals.length;
    this.arena[clause + 1] = worth;
    for (let i = 0; i < literals.length; i += 1) this.arena[clause + 2 + i] = literals[i]!;
    this.arenaEnd = end;
    this.watches[literals[0]! ^ 1]!.push(clause, literals[1]!);
    this.watches[literals[1]! ^ 1]!.push(clause, literals[0]!);
    return clause;
  }

  private assign(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.value[literal] = 0;
    this.value[literal ^ 1] = 1;
    this.level[variable] = this.levelStarts.length;
    this.reason[variable] = reason;
    this.position[variable] = this.trailEnd;
    this.trail[this.trailEnd] = literal;
    this.trailEnd += 1;
  }

  /** Draws all consequences; returns what failed (clause above 0, constraint below 0), or 0. */
  private propagate(): number {
    while (this.propagated < this.trailEnd) {
      const literal = this.trail[this.propagated]!;
      this.propagated += 1;
      const failed = this.propagateConstraints(literal) || this.propagateClauses(literal);
      if (failed !== 0) return failed;
    }
    return 0;
  }

  private propagateConstraints(literal: number): number {
    const constraints = this.constraintsOf[literal]!;
    const counts = this.constraintCount;
    const mosts = this.constraintMost;
    let failed = 0;
    for (let i = 0; i < constraints.length; i += 1) {
      const constraint = constraints[i]!;
      const count = counts[constraint]! + 1;
      counts[constraint] = count;
      if (failed !== 0) continue;
      const most = mosts[constraint]!;
      if (count > most) failed = -constraint - 1;
      else if (count === most) {
        const literals = this.constraintLiterals[constraint]!;
        const value = this.value;
        for (let j = 0; j < literals.length; j += 1) {
          const other = literals[j]!;
          if (value[other] === UNKNOWN) this.assign(other ^ 1, -constraint - 1);
        }
      }
    }
    return failed;
  }

  private propagateClauses(literal: number): number {
    const { value, arena } = this;
    const watched = this.watches[literal]!;
    const falseLiteral = literal ^ 1;
    let kept = 0;
    let i = 0;
    const length = watched.length;
    while (i < length) {
      const clause = watched[i]!;
      const blocker = watched[i + 1]!;
      i += 2;
      if (value[blocker] === 0) {
        watched[kept] = clause;
        watched[kept + 1] = blocker;
        kept += 2;
        continue;
      }
      const first = clause + 2;
      if (arena[first] === falseLiteral) {
        arena[first] = arena[first + 1]!;
        arena[first + 1] = falseLiteral;
      }
      const other = arena[first]!;
      if (other !== blocker && value[other] === 0) {
        watched[kept] = clause;
        watched[kept + 1] = other;
        kept += 2;
        continue;
      }
      const end = first + arena[clause]!;
      let found = false;
      for (let j = first + 2; j < end; j += 1) {
        const candidate = arena[j]!;
        if (value[candidate] !== 1) {
          arena[first + 1] = candidate;
          arena[j] = falseLiteral;
          this.watches[candidate ^ 1]!.push(clause, other);
          found = true;
          break;
        }
      }
      if (found) continue;
      watched[kept] = clause;
      watched[kept + 1] = other;
      kept += 2;
      if (value[other] === 1) {
        while (i < length) {
          watched[kept] = watched[i]!;
          kept += 1;
          i += 1;
        }
        if (kept < length) watched.length = kept;
        return clause;
      }
      this.assign(other, clause);
    }
    if (kept < length) watched.length = kept;
    return 0;
  }

  private backTo(level: number): void {
    if (this.levelStarts.length <= level) return;
    const start = this.levelStarts[level]!;
    for (let i = this.trailEnd - 1; i >= start; i -= 1) {
      const literal = this.trail[i]!;
      const variable = literal >> 1;
      if (i < this.propagated) {
        const constraints = this.constraintsOf[literal]!;
        for (let j = 0; j < constraints.length; j += 1) {
          const constraint = constraints[j]!;
          this.constraintCount[constraint] = this.constraintCount[constraint]! - 1;
        }
      }
      this.value[literal] = UNKNOWN;
      this.value[literal ^ 1] = UNKNOWN;
      this.phase[variable] = literal & 1;
      if (this.heapPlace[variable]! < 0) this.insertInHeap(variable);
    }
    this.trailEnd = start;
    this.propagated = start;
    this.levelStarts.length = level;
  }

  /** The false literals that made `literal` (or the failure, when it is -1) follow from its reason, put in `into`. */
  private readReason(reason: number, literal: number, into: number[]): void {
    into.length = 0;
    if (reason > 0) {
      const end = reason + 2 + this.arena[reason]!;
      if (this.arena[reason + 1]! > 0) this.arena[reason + 1] = this.arena[reason + 1]! | USED;
      for (let i = reason + 2; i < end; i += 1) {
        const other = this.arena[i]!;
        if (other !== literal) into.push(other);
      }
      return;
    }
    const constraint = -reason - 1;
    const literals = this.constraintLiterals[constraint]!;
    const needed = this.constraintMost[constraint]! + (literal === -1 ? 1 : 0);
    const before = literal === -1 ? this.propagated : this.position[literal >> 1]!;
    for (let i = 0; i < literals.length && into.length < needed; i += 1) {
      const other = literals[i]!;
      if (this.value[other] === 0 && this.position[other >> 1]! < before) into.push(other ^ 1);
    }
  }

  private readonly clauseBuffer: number[] = [];
  private readonly reasonBuffer: number[] = [];
  private readonly cleared: number[] = [];

  /** Learns from a failure: the clause, with the literal to assert first, and the level to go back to. */
  private analyse(failed: number): { clause: number[]; backLevel: number } {
    const clause = this.clauseBuffer;
    clause.length = 0;
    clause.push(0);
    const current = this.levelStarts.length;
    let open = 0;
    let index = this.trailEnd - 1;
    let literal = -1;
    let reason = failed;
    const buffer = this.reasonBuffer;
    for (;;) {
      this.readReason(reason, literal, buffer);
      for (const other of buffer) {
        const variable = other >> 1;
        if (this.seen[variable] || this.level[variable] === 0) continue;
        this.seen[variable] = 1;
        this.cleared.push(variable);
        this.bumpVariable(variable);
        if (this.level[variable] === current) open += 1;
        else clause.push(other);
      }
      while (!this.seen[this.trail[index]! >> 1]) index -= 1;
      literal = this.trail[index]!;
      index -= 1;
      open -= 1;
      this.seen[literal >> 1] = 0;
      if (open === 0) break;
      reason = this.reason[literal >> 1]!;
    }
    clause[0] = literal ^ 1;
    this.seen[literal >> 1] = 1;
    this.shorten(clause);
    let backLevel = 0;
    let deepest = 1;
    for (let i = 1; i < clause.length; i += 1) {
      const level = this.level[clause[i]! >> 1]!;
      if (level > backLevel) {
        backLevel = level;
        deepest = i;
      }
    }
    if (clause.length > 1) {
      const swapped = clause[1]!;
      clause[1] = clause[deepest]!;
      clause[deepest] = swapped;
    }
    for (const variable of this.cleared) this.seen[variable] = 0;
    this.cleared.length = 0;
    return { clause, backLevel };
  }

  /** Drops literals that follow from the others of the clause. */
  private shorten(clause: number[]): void {
    let kept = 1;
    const buffer: number[] = [];
    for (let i = 1; i < clause.length; i += 1) {
      const literal = clause[i]!;
      const reason = this.reason[literal >> 1]!;
      let follows = false;
      if (reason !== NO_REASON) {
        this.readReason(reason, literal ^ 1, buffer);
        follows = buffer.every((other) => this.seen[other >> 1] || this.level[other >> 1] === 0);
      }
      if (!follows) {
        clause[kept] = literal;
        kept += 1;
      }
    }
    clause.length = kept;
  }

  private readonly levelsSeen = new Set<number>();

  /** In how many decisions a clause's literals lie: the fewer, the more it serves. */
  private spread(clause: readonly number[]): number {
    this.levelsSeen.clear();
    for (const literal of clause) this.levelsSeen.add(this.level[literal >> 1]!);
    return Math.min(this.levelsSeen.size, MOST_SPREAD);
  }

  private bumpVariable(variable: number): void {
    this.activity[variable] = this.activity[variable]! + this.bump;
    if (this.activity[variable]! > 1e100) {
      for (let i = 0; i < this.variables; i += 1) this.activity[i] = this.activity[i]! * 1e-100;
      this.bump *= 1e-100;
    }
    if (this.heapPlace[variable]! >= 0) this.siftUp(this.heapPlace[variable]!);
  }

  private insertInHeap(variable: number): void {
    this.heapPlace[variable] = this.heap.length;
    this.heap.push(variable);
    this.siftUp(this.heap.length - 1);
  }

  private siftUp(place: number): void {
    const { heap, activity, heapPlace } = this;
    const variable = heap[place]!;
    const own = activity[variable]!;
    let at = place;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (activity[heap[parent]!]! >= own) break;
      heap[at] = heap[parent]!;
      heapPlace[heap[at]!] = at;
      at = parent;
    }
    heap[at] = variable;
    heapPlace[variable] = at;
  }

  private popHeap(): number {
    const { heap, activity, heapPlace } = this;
    const top = heap[0]!;
    const last = heap.pop()!;
    heapPlace[top] = -1;
    if (heap.length > 0) {
      const own = activity[last]!;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && activity[heap[child + 1]!]! > activity[heap[child]!]!) child += 1;
        if (activity[heap[child]!]! <= own) break;
        heap[at] = heap[child]!;
        heapPlace[heap[at]!] = at;
        at = child;
      }
      heap[at] = last;
      heapPlace[last] = at;
    }
    return top;
  }

  private nextDecision(): number {
    while (this.heap.length > 0) {
      const variable = this.popHeap();
      if (this.value[2 * variable] === UNKNOWN) return 2 * variable + this.phase[variable]!;
    }
    return -1;
  }

  /** Forgets the half of what was learnt that served least, and writes the arena anew. */
  private forget(): void {
    const locked = (clause: number) => {
      const first = this.arena[clause + 2]!;
      return this.value[first] === 0 && this.reason[first >> 1] === clause;
    };
    const worth = (clause: number) => this.arena[clause + 1]! & MOST_SPREAD;
    const sorted = [...this.learnt].sort((a, b) => worth(a) - worth(b) || this.arena[a]! - this.arena[b]!);
    const dropped = new Set<number>();
    for (const clause of sorted.slice(sorted.length >> 1)) {
      const used = (this.arena[clause + 1]! & USED) !== 0;
      if (worth(clause) <= 2 || used || locked(clause)) continue;
      dropped.add(clause);
    }
    for (const clause of this.learnt) this.arena[clause + 1] = this.arena[clause + 1]! & MOST_SPREAD;
    this.compact(dropped);
    this.learnLimit = Math.floor(this.learnLimit * 1.05) + 200;
  }

  private compact(dropped: ReadonlySet<number>): void {
    const moved = new Map<number, number>();
    let to = 1;
    for (let from = 1; from < this.arenaEnd; ) {
      const size = this.arena[from]! + 2;
      if (!dropped.has(from)) {
        moved.set(from, to);
        this.arena.copyWithin(to, from, from + size);
        to += size;
      }
      from += size;
    }
    this.arenaEnd = to;
    this.learnt = this.learnt.filter((clause) => !dropped.has(clause)).map((clause) => moved.get(clause)!);
    for (const watched of this.watches) {
      let kept = 0;
      for (let i = 0; i < watched.length; i += 2) {
        const clause = moved.get(watched[i]!);
        if (clause === undefined) continue;
        watched[kept] = clause;
        watched[kept + 1] = watched[i + 1]!;
        kept += 2;
      }
      watched.length = kept;
    }
    for (let i = 0; i < this.trailEnd; i += 1) {
      const variable = this.trail[i]! >> 1;
      const reason = this.reason[variable]!;
      if (reason > 0) this.reason[variable] = moved.get(reason) ?? NO_REASON;
    }
  }

  /**
   * Searches for an answer in which the assumptions hold. `stop` is asked now and then; `atRestart` may add clauses or
   * tighten constraints between two runs of the search.
   */
  search({
    assumptions = [],
    stop = () => false,
    atRestart,
  }: {
    assumptions?: readonly number[];
    stop?: () => boolean;
    atRestart?: () => void;
  }): Ending {
    this.core = [];
    this.backTo(0);
    for (let run = 1; ; run += 1) {
      if (this.impossible) return "none";
      const ending = this.run(luby(run) * 128, assumptions, stop);
      if (ending !== "restart") return ending;
      // Assumptions stand again at once; what is between two runs needs a clean sheet.
      this.backTo(atRestart ? 0 : Math.min(this.levelStarts.length, assumptions.length));
      atRestart?.();
    }
  }

  private run(budget: number, assumptions: readonly number[], stop: () => boolean): Ending | "restart" {
    let left = budget;
    let steps = 0;
    for (;;) {
      const failed = this.propagate();
      if (failed !== 0) {
        this.conflicts += 1;
        left -= 1;
        if (this.levelStarts.length === 0) {
          this.impossible = true;
          return "none";
        }
        const { clause, backLevel } = this.analyse(failed);
        const spread = this.spread(clause);
        this.backTo(backLevel);
        if (clause.length === 1) this.assign(clause[0]!, NO_REASON);
        else {
          const learnt = this.attach(clause, spread);
          this.learnt.push(learnt);
          this.assign(clause[0]!, learnt);
        }
        this.bump /= 0.95;
        if ((this.conflicts & 127) === 0 && stop()) return "stopped";
        continue;
      }
      if (left <= 0) return "restart";
      steps += 1;
      if ((steps & 1023) === 0 && stop()) return "stopped";
      if (this.learnt.length > this.learnLimit + this.trailEnd) this.forget();
      const decision = this.assumeOrDecide(assumptions);
      if (decision === -1) return "answer";
      if (decision === -2) return "none";
      this.levelStarts.push(this.trailEnd);
      this.assign(decision, NO_REASON);
    }
  }

  /** The next literal to try; -1 when all is decided, -2 when an assumption is already contradicted. */
  private assumeOrDecide(assumptions: readonly number[]): number {
    while (this.levelStarts.length < assumptions.length) {
      const assumption = assumptions[this.levelStarts.length]!;
      if (this.value[assumption] === 1) {
        this.core = this.whyFalse(assumption);
        return -2;
      }
      if (this.value[assumption] === UNKNOWN) return assumption;
      this.levelStarts.push(this.trailEnd);
    }
    return this.nextDecision();
  }

  /** The assumptions that make this one false, itself included. */
  private whyFalse(assumption: number): number[] {
    const core = [assumption];
    const marked = new Set([assumption >> 1]);
    const buffer: number[] = [];
    for (let i = this.trailEnd - 1; i >= (this.levelStarts[0] ?? this.trailEnd); i -= 1) {
      const literal = this.trail[i]!;
      const variable = literal >> 1;
      if (!marked.has(variable)) continue;
      const reason = this.reason[variable]!;
      if (reason === NO_REASON) {
        if (literal !== (assumption ^ 1)) core.push(literal);
        continue;
      }
      this.readReason(reason, literal, buffer);
      for (const other of buffer) if (this.level[other >> 1]! > 0) marked.add(other >> 1);
    }
    return core;
  }
}

const MOST_SPREAD = 0xffff;
const USED = 0x10000;

/** The sequence of lengths of runs: 1 1 2 1 1 2 4 1 1 2 1 1 2 4 8… */
function luby(index: number): number {
  let size = 1;
  let exponent = 0;
  let at = index - 1;
  while (size < at + 1) {
    exponent += 1;
    size = 2 * size + 1;
  }
  while (size - 1 !== at) {
    size = (size - 1) >> 1;
    exponent -= 1;
    at %= size;
  }
  return 2 ** exponent;
}
