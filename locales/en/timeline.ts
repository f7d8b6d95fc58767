export default {
  picture: 'Timeline',
  pictureHelp:
    'Left and right arrow keys move in time, up and down between lanes. Enter opens an event or a cluster. Plus and minus zoom.',
  zooming: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Show the whole story',
  mark: '{{date}}: {{title}} ({{kind}})',
  markAnnounced: '{{date}}: {{title}} ({{kind}}, announced in advance)',
  announced: '{{date}} (announced in advance)',
  among: '{{cluster}}, among them: {{title}}',
  cluster_one: '{{n}} event, {{dates}}',
  cluster_other: '{{n}} events, {{dates}}',
  more_one: 'and {{n}} more',
  more_other: 'and {{n}} more',
} as const;
