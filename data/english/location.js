/** Where this file is: the evidence models lie beside it, for the sources as for the built package. */
export default import.meta.url
