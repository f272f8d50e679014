using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The symbols of a dictionary, and the contexts that a later one may go on with.</summary>
/// <param name="Symbols">The symbols.</param>
/// <param name="Generic">The contexts of new symbols.</param>
/// <param name="Refinement">The contexts of symbols that are like others.</param>
internal sealed record SymbolDictionary(IReadOnlyList<Bitmap> Symbols, byte[] Generic, byte[] Refinement);
