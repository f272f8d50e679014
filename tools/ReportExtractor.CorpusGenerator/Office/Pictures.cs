namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Pictures for generated files.</summary>
internal static class Pictures
{
    /// <summary>One white point, as PNG in base64.</summary>
    public const string WhitePoint = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==";
}
