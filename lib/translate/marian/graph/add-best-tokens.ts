import { graphAddition, graphInput, graphOutput, lastAxisNode } from './onnx-messages';
import { concatenate } from './protobuf-writer';

/**
 * Teaches a decoder graph to give the best next tokens itself, so that the logits of the whole vocabulary
 * neither leave ONNX Runtime nor are searched in JavaScript. Any Marian decoder will do.
 *
 * New input `best_count`: int64 [1], how many tokens a position, at most the vocabulary. New outputs for D
 * positions fed, V vocabulary:
 * - `log_probs`: float32 [rows, D, V], log-softmax of the logits;
 * - `best_log_probs`, `best_tokens`: float32 and int64 [rows, D, best_count], largest first, of equal ones
 *   the lower token first.
 *
 * A protobuf parser joins messages that follow each other in one stream, so what is added to the graph can
 * simply stand behind the model. (protobuf.dev, Encoding, "Last One Wins")
 *
 * @param decoder bytes of a decoder_model_merged*.onnx
 */
export function addBestTokens(decoder: Uint8Array): Uint8Array {
  const rows = ['batch_size', 'decoder_sequence_length'];
  const addition = graphAddition(
    lastAxisNode({ operator: 'LogSoftmax', inputs: ['logits'], outputs: ['log_probs'] }),
    lastAxisNode({
      operator: 'TopK',
      inputs: ['log_probs', 'best_count'],
      outputs: ['best_log_probs', 'best_tokens'],
    }),
    graphInput({ name: 'best_count', element: 'int64', dims: [1] }),
    graphOutput({ name: 'log_probs', element: 'float32', dims: [...rows, 'vocabulary'] }),
    graphOutput({ name: 'best_log_probs', element: 'float32', dims: [...rows, 'best'] }),
    graphOutput({ name: 'best_tokens', element: 'int64', dims: [...rows, 'best'] }),
  );
  return concatenate([decoder, addition]);
}
