'use strict';

/**
 * In place of the package of this name, an ES module that @fastify/static requires: Jest can require() none
 * on Node below 24.9. It is called by reply.download() alone, which the service never uses.
 */
exports.create = () => {
  throw new Error('reply.download() is not used');
};
