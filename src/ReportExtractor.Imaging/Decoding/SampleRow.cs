namespace ReportExtractor.Imaging.Decoding;

/// <summary>Gives the samples of a row of a picture, one byte each, all components of a pixel together.</summary>
/// <param name="y">The row, from the top. Rows are asked for in order.</param>
/// <param name="samples">Where the samples go.</param>
internal delegate void SampleRow(int y, Span<byte> samples);
