export { CALIBRATION } from './calibration';
export { confidence } from './confidence';
