import { wordSet } from './word-set';

/** Words for actions that hardly ever name things. */
export const actions = wordSet(`
  communicate convey deal do leave
  accept access activate add adjust administer allow analyse analyze annotate append apply approve archive arrange assign attach
  authenticate authorise authorize begin book browse buy calculate cancel capture change check choose classify click 
  collaborate collect combine compare configure confirm connect contact continue convert copy create customise
  customize deactivate decide decline define delegate delete demonstrate deploy describe determine disable discover discuss display
  dispute distribute divide download drag edit embed enable enrol enroll ensure enter erase evaluate examine exclude execute expand
  explore export extend extract fetch fill find finish fix follow gather generate get give group grant handle have hide highlight
  identify import improve include indicate inform insert inspect install integrate invite join keep know launch learn list load locate
  lock maintain make manage mark measure merge migrate modify monitor move navigate normalise normalize notify obtain 
  organise organize overwrite participate pause pay perform pick pin play post prepare prevent prioritise prioritize print
  provide publish purchase push put query read rearrange receive recommend record redirect redo refer refine refresh refund
  register reject release remember remind remove rename reopen reorder replace reply reproduce request reschedule reset resize resolve
  respond restart restore restrict resubmit resume retrieve return revert review revoke rotate run satisfy save scan see select
  sell send set share show sign skip solve sort specify split start stop store submit subscribe suggest suspend switch
  sync synchronise synchronize tag take tell toggle track transfer translate trigger type undo uninstall understand unlock unsubscribe
  update upgrade upload use validate verify version view visit watch withdraw write`);

/** Words for actions that name things as well. */
export const actionsOrThings = wordSet(`
  aggregate clear close complete correct match measure open process schedule separate
  audit bill block branch budget charge chart claim comment conduct contract control date design document draft estimate
  file filter flag forecast format input invoice label like link log mail map message model name note number order package
  pass place plan preview price profile program project proof quote rank rate report research reserve result reward route rule score
  search ship sketch stage structure summary support survey target task template test trade transport trial vote warn zoom`);
