namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>A file that is built to do harm.</summary>
/// <param name="Name">Its file name, which describes what is wrong with it.</param>
/// <param name="Make">Builds its bytes, the same ones each time.</param>
/// <param name="Code">The code with which it must be refused; null if it may also be read in part.</param>
public sealed record HostileFile(string Name, Func<byte[]> Make, string? Code = null)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Creates a file whose name is made from a sentence.</summary>
    /// <param name="sentence">What is wrong with it.</param>
    /// <param name="extension">The extension of its name, without the dot.</param>
    /// <param name="make">Builds its bytes.</param>
    /// <param name="code">The code with which it must be refused, or null.</param>
    internal static HostileFile Of(string sentence, string extension, Func<byte[]> make, string? code = null) =>
        new($"{extension}-{sentence.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')}.{extension}", make, code);
}
