import * as charts from '../charts/charts';
import * as buttons from './buttons';
import * as choices from './choices';
import type { Drawn } from './component';
import * as fields from './fields';
import * as forms from './forms';
import { icon } from './icon';
import * as layout from './layout';
import * as media from './media';
import * as messages from './messages';
import * as overlays from './overlays';
import * as people from './people';
import * as status from './status';
import { dynamicTable } from './table';
import * as tabs from './tabs';
import * as typography from './typography';

/** Every component that this site draws, by the type that `@forge/react` sends. */
export const components: ReadonlyMap<string, Drawn> = new Map(
  Object.entries({
    Badge: status.badge,
    Banner: messages.banner,
    BarChart: charts.barChart,
    Bleed: layout.bleed,
    Box: layout.box,
    Breadcrumbs: media.breadcrumbs,
    BreadcrumbsItem: media.breadcrumbsItem,
    Button: buttons.button,
    ButtonGroup: buttons.buttonGroup,
    Checkbox: choices.checkbox,
    CheckboxGroup: choices.checkboxGroup,
    Code: typography.code,
    CodeBlock: typography.codeBlock,
    DatePicker: fields.datePicker,
    DonutChart: charts.donutChart,
    DynamicTable: dynamicTable,
    Em: typography.em,
    EmptyState: messages.emptyState,
    ErrorMessage: forms.errorMessage,
    Form: forms.form,
    FormFooter: forms.formFooter,
    FormHeader: forms.formHeader,
    FormSection: forms.formSection,
    Heading: typography.heading,
    HelperMessage: forms.helperMessage,
    HorizontalBarChart: charts.horizontalBarChart,
    HorizontalStackBarChart: charts.horizontalStackBarChart,
    Icon: icon,
    Image: media.image,
    Inline: layout.inline,
    Label: forms.label,
    LineChart: charts.lineChart,
    Link: typography.link,
    LinkButton: buttons.linkButton,
    List: typography.list,
    ListItem: typography.listItem,
    LoadingButton: buttons.loadingButton,
    Lozenge: status.lozenge,
    Modal: overlays.modal,
    ModalBody: overlays.modalBody,
    ModalFooter: overlays.modalFooter,
    ModalHeader: overlays.modalHeader,
    ModalTitle: overlays.modalTitle,
    ModalTransition: overlays.modalTransition,
    PieChart: charts.pieChart,
    Popup: overlays.popup,
    Pressable: layout.pressable,
    ProgressBar: status.progressBar,
    ProgressTracker: status.progressTracker,
    Radio: choices.radio,
    RadioGroup: choices.radioGroup,
    Range: choices.range,
    RequiredAsterisk: forms.requiredAsterisk,
    Root: layout.root,
    SectionMessage: messages.sectionMessage,
    SectionMessageAction: messages.sectionMessageAction,
    Select: fields.select,
    Spinner: status.spinner,
    Stack: layout.stack,
    StackBarChart: charts.stackBarChart,
    Strike: typography.strike,
    Strong: typography.strong,
    Tab: tabs.tab,
    TabList: tabs.tabList,
    TabPanel: tabs.tabPanel,
    Tabs: tabs.tabs,
    Tag: status.tag,
    TagGroup: status.tagGroup,
    Text: typography.text,
    TextArea: fields.textArea,
    Textfield: fields.textfield,
    Tile: media.tile,
    Toggle: choices.toggle,
    Tooltip: overlays.tooltip,
    User: people.user,
    UserGroup: people.userGroup,
    ValidMessage: forms.validMessage,
  }),
);

/** Components of UI Kit that the app has no use for. */
export const knownButNotDrawn: ReadonlySet<string> = new Set([
  'AdfRenderer',
  'AtlassianIcon',
  'AtlassianTile',
  'Calendar',
  'ChromelessEditor',
  'Comment',
  'CommentEditor',
  'FileCard',
  'FilePicker',
  'Frame',
  'InlineEdit',
  'Pagination',
  'TimePicker',
  'UserPicker',
]);
