using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Containers;

/// <summary>Splits a file into its parts and joins them again, so that a reader still finds a part that was changed.</summary>
public interface IContainer
{
    /// <summary>The parts of a file, or null if it can't be split.</summary>
    /// <param name="file">The file.</param>
    IReadOnlyList<Part>? Open(byte[] file);

    /// <summary>Joins parts to a file.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="dice">Chooses what the format leaves open: order and compression. Null for the plainest way.</param>
    byte[] Close(IReadOnlyList<Part> parts, Dice? dice = null);
}
