/** Makes property tests try the same cases each time, so that a failure is the doing of the change that is tested. */
import fc from 'fast-check';

fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20200116});
