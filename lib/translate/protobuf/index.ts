export { type Field, floatOf, integerOf, readFields, textOf } from './read-fields';
