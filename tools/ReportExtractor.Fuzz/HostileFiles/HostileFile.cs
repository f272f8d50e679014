namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>A file that is made to do harm.</summary>
/// <param name="Name">What is wrong with it, as the name of a file.</param>
/// <param name="Make">Makes its bytes; the same ones each time.</param>
/// <param name="Code">The code with which it must be refused; null where it may also be read, as far as it goes.</param>
public sealed record HostileFile(string Name, Func<byte[]> Make, string? Code = null)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>A file named by a sentence.</summary>
    /// <param name="sentence">What is wrong with it.</param>
    /// <param name="extension">The end of its name.</param>
    /// <param name="make">Makes its bytes.</param>
    /// <param name="code">The code with which it must be refused, or null.</param>
    internal static HostileFile Of(string sentence, string extension, Func<byte[]> make, string? code = null) =>
        new($"{extension}-{sentence.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')}.{extension}", make, code);
}
