/**
 * The JSON tree of a slice or of the frame. The shape is jsonc-parser's `Node`, so that library's functions read it;
 * the union only says more exactly what each node holds. Offsets and lengths are in UTF-16 units.
 */
interface Place {
  readonly offset: number;
  length: number;
  parent: ValueNode | PropertyNode | undefined;
  /** True when a syntax problem leaves it open what the author meant: no rule judges such a value. */
  unsure?: boolean;
}

export interface ObjectNode extends Place {
  readonly type: 'object';
  readonly children: PropertyNode[];
}

export interface ArrayNode extends Place {
  readonly type: 'array';
  readonly children: ValueNode[];
}

export interface PropertyNode extends Place {
  readonly type: 'property';
  /** The key, then its value when there is one to be read. */
  children: [StringNode] | [StringNode, ValueNode];
  colonOffset: number | undefined;
}

export interface StringNode extends Place {
  readonly type: 'string';
  /** The string's meaning, escapes read. */
  readonly value: string;
}

export interface NumberNode extends Place {
  readonly type: 'number';
  readonly value: number;
}

export interface BooleanNode extends Place {
  readonly type: 'boolean';
  readonly value: boolean;
}

export interface NullNode extends Place {
  readonly type: 'null';
  readonly value: null;
}

/** Where a slice stands in the frame, or a run of them in a list: the demandes themselves are read apart. */
export interface HoleNode extends Place {
  readonly type: 'hole';
}

export type ValueNode = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | HoleNode;
