namespace ReportExtractor.Fuzz.Containers;

/// <summary>Takes a file apart and puts it together again, so that what is changed inside is still found.</summary>
public interface IContainer
{
    /// <summary>The parts of a file, or null where it can't be taken apart.</summary>
    /// <param name="file">The file.</param>
    IReadOnlyList<Part>? Open(byte[] file);

    /// <summary>A file of these parts.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="dice">Decides what the format leaves open: order, compression; null for the plainest way.</param>
    byte[] Close(IReadOnlyList<Part> parts, CorpusGenerator.Dice? dice = null);
}
