using NUnit.Framework;

namespace ReportExtractor.TestKit;

/// <summary>Texts that a person has approved, each in a file next to the tests.</summary>
public static class ApprovedText
{
    /// <summary>Fails if a text is not the approved one, and writes it next to that.</summary>
    /// <param name="received">The text.</param>
    /// <param name="path">The path of the approved file, which ends with <c>.approved.txt</c>.</param>
    /// <param name="review">What a person does before approving a change, as a sentence.</param>
    public static void Compare(string received, string path, string review)
    {
        var text = received.ReplaceLineEndings("\n").Trim('\n') + "\n";
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        var written = path.Replace(".approved.txt", ".received.txt", StringComparison.Ordinal);
        if (text != approved)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(written, text);
        }

        var advice = $"To approve the change: {review} Then replace the approved file:\nmv '{written}' '{path}'\n";
        Assert.That(text, Is.EqualTo(approved), advice);
    }
}
