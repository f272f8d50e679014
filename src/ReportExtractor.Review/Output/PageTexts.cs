using System.Text.Json;

namespace ReportExtractor.Review.Output;

/// <summary>The sentences of the page in one language, by their keys.</summary>
/// <param name="Language">The language, as in the attribute <c>lang</c> of HTML.</param>
/// <param name="Sentences">The sentences.</param>
internal sealed record PageTexts(string Language, IReadOnlyDictionary<string, string> Sentences)
{
    /// <summary>The languages that the page is written in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "zh"];

    /// <summary>The sentence with a key.</summary>
    public string this[string key] => Sentences[key];

    /// <summary>Loads a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static PageTexts Load(string language)
    {
        var sentences = JsonSerializer.Deserialize(PageFiles.Read($"texts.{language}.json"), TextsJson.Default.DictionaryStringString)!;
        return new PageTexts(language == "zh" ? "zh-CN" : language, sentences);
    }
}
