import { emptied, memberOf, type Cut } from './cut.ts';

/** The classes of which nothing is left: of graphs, which vis-timeline has in the same file, and of what is never shown. */
const unusedClasses = (
  'Graph2d GraphGroup Legend LineGraph Bargraph Points Line ' +
  'Activator BackgroundItem BoxItem ClusterItem PointItem'
).split(' ');

/**
 * Methods that do nothing under our options (visOptions.ts), or that only its users call, by their class: items are
 * neither edited nor selected nor clustered by vis-timeline, there are no bars for the time, no tooltips of its own and no
 * lanes within lanes.
 */
const idleMethods: Readonly<Record<string, string>> = {
  Core:
    'addCustomTime getCustomTime removeCustomTime setCustomTime setCustomTimeMarker setCustomTimeTitle ' +
    'getCurrentTime setCurrentTime getItemsAtCurrentTime',
  Item: '_repaintDeleteButton _repaintDragCenter _repaintOnItemUpdateTimeTooltip',
  ItemSet:
    '_onAddItem _onUpdateItem _onDropObjectOnItem _cloneItemData _onDragStart _onDragStartAddItem _onDrag ' +
    '_onDragEnd _onGroupDragStart _onGroupDrag _onGroupDragEnd toggleGroupDragClassName _onSelectItem ' +
    '_onMultiSelectItem _getItemRange getItemsAtCurrentTime _onMouseOver _onMouseMove _onMouseOut setPopupTimer ' +
    'clearPopupTimer _clusterItems _updateClusters _detachAllClusters toggleGroupShowNested',
  Range: 'startRolling stopRolling',
  RangeItem: '_repaintDragLeft _repaintDragRight',
  Timeline: 'focus toggleRollingMode',
};

/** Functions that do nothing as long as no stretch of time is hidden. */
const idleFunctions = [
  'convertHiddenOptions',
  'updateHiddenDates',
  'removeDuplicates',
  'stepOverHiddenDates',
];

/** What is taken out of vis-timeline. */
export const timelineCuts: readonly Cut[] = [
  // In `const availableUtils = {`:
  //   ...util,
  // All of vis-util is in use by that, to a bundler. Those that are asked for are named instead, and the others
  // dropped.
  { what: 'its utilities', pattern: /^ {2}\.\.\.util,$/m, instead: (_, source) => usedUtilities(source) },

  // From its beginning to the `};` or `;` that ends it, each of
  //   Points.draw = function (dataset, group, framework, offset) {
  //   Legend.prototype = new Component();
  //   LineGraph.prototype._getRelevantData = function (
  //   Emitter(Activator.prototype);
  // Members that are added one by one are effects, which a bundler must keep.
  membersOf(unusedClasses),

  ...Object.entries(idleMethods).flatMap(([name, methods]) =>
    methods.split(' ').map((method) => ({
      what: `${method} of ${name}`,
      pattern: new RegExp(`^class ${name} [\\s\\S]*?^\\}$`, 'm'),
      instead: (found: string) => found.replace(memberOf(method), emptied),
    })),
  ),

  ...idleFunctions.map((name) => ({
    what: name,
    pattern: new RegExp(`^function ${name}\\([\\s\\S]*?^\\}$`, 'm'),
    instead: emptied,
  })),

  // In Timeline's `setOptions`:
  //   let errorFound = Validator.validate(options, allOptions);
  // Our options are checked by their types.
  {
    what: 'what checks its options',
    pattern: /\bValidator\.validate\(options, allOptions\)/,
    instead: () => 'false',
  },

  // In Timeline's constructor, of the bar at the time that is now:
  //   this.currentTime = new CurrentTime(this.body, this.options);
  //   this.components.push(this.currentTime);
  // What is clicked is compared with the bar.
  {
    what: 'the bar of the current time',
    pattern: /new CurrentTime\(this\.body, this\.options\);\n\s+this\.components\.push\(this\.currentTime\);/,
    instead: () => '{ bar: null };',
  },

  // In Timeline's `getEventProperties`:
  //   const customTime = CustomTime.customTimeFromTarget(event);
  {
    what: 'bars at other times',
    pattern: /(?<=const customTime = )CustomTime\.customTimeFromTarget\(event\)/,
    instead: () => 'null',
  },

  // Under the option `clickToUse`:
  //   this.activator = new Activator(this.dom.root);
  {
    what: 'what waits for a click',
    pattern: /new Activator\(this\.dom\.root\)/,
    instead: () => 'undefined',
  },

  // Under the option `cluster`:
  //   this.clusterGenerator = new ClusterGenerator(this);
  { what: 'its clusters', pattern: /new ClusterGenerator\(this\)/, instead: () => 'null' },

  // The kinds of items, of which all of ours are ranges:
  //   background: BackgroundItem,
  {
    what: 'other kinds of items',
    pattern: /(?<=^ItemSet\.types = \{\n)[\s\S]*?(?=^\};$)/m,
    instead: () => '  range: RangeItem,\n',
  },

  // The last line:
  //   export { Graph2d, Timeline, timeline };
  // The third is an object of all parts, graphs among them, for those who load vis-timeline by a <script>.
  {
    what: 'the exports of graphs',
    pattern: /^export \{ Graph2d, Timeline, timeline \};$/m,
    instead: () => 'export { Timeline };',
  },

  // In Timeline's `_createConfigurator`:
  //   return new Configurator(this, this.dom.container, configureOptions);
  // It is the panel in which a developer tries options, and is asked for by the option `configure` alone. (That of
  // graphs has another `configureOptions$1`.)
  {
    what: 'the panel of settings',
    pattern: /return new Configurator\(this, this\.dom\.container, configureOptions\);/,
    instead: () => 'return undefined;',
  },

  // Of labels, titles and tooltips:
  //   label.innerHTML = availableUtils.xss(text);
  // The filter escapes all markup (plainText.ts): what is put in is a text, and is set as one, for under our
  // Content-Security-Policy no string may become HTML.
  {
    what: 'its texts',
    pattern: /\.innerHTML = availableUtils\.xss(?=\()/g,
    instead: () => '.textContent = String',
  },

  // The same where it empties an element:
  //   element.innerHTML = "";
  { what: 'what it empties', pattern: /\.innerHTML = "";/g, instead: () => '.textContent = "";' },
];

/** What is taken out of vis-util: the members of a class that has the same use there. */
export const utilityCuts: readonly Cut[] = [membersOf(['Activator\\$1'])];

/** What is taken out of vis-data: streams, which nobody asks for. That a set has the method is looked for, though. */
export const dataCuts: readonly Cut[] = [
  { what: 'streams of data', pattern: /^ {4}stream\(ids\) \{[\s\S]*?^ {4}\}$/m, instead: emptied },
];

/** The cut of all members that are added to `classes` after their declaration. */
function membersOf(classes: readonly string[]): Cut {
  const names = classes.join('|');
  return {
    what: `members of ${names}`,
    pattern: new RegExp(
      `^(?:(?:${names})\\.(?:prototype(?:\\.\\w+)?|\\w+) = (?:[^\\n]*;$|[\\s\\S]*?^\\};$)|Emitter\\((?:${names})\\.prototype\\);$)`,
      'gm',
    ),
    instead: () => '',
  };
}

/** The utilities that `source` asks for, each as a property: `addCssText: util.addCssText,`. */
function usedUtilities(source: string): string {
  // Properties of `availableUtils` itself, which come from elsewhere.
  const own = new Set(['convert', 'setupXSSProtection', 'xss']);
  const used = new Set([...source.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name));
  return [...used]
    .filter((name) => !own.has(name))
    .map((name) => `  ${name}: util.${name},`)
    .join('\n');
}
