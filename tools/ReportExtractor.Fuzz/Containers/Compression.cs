using System.IO.Compression;

namespace ReportExtractor.Fuzz.Containers;

/// <summary>How parts are compressed when a container is written again.</summary>
internal static class Compression
{
    /// <summary>The levels to choose from.</summary>
    public static IReadOnlyList<CompressionLevel> Levels { get; } =
        [CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.SmallestSize];
}
