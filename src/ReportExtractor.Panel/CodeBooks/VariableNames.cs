using System.Globalization;
using System.Text;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>Short names for figures, for programs whose names have at most 32 characters and no dots.</summary>
internal sealed class VariableNames
{
    /// <summary>The longest name of a variable in Stata.</summary>
    public const int MaxLength = 32;

    // Table, row and column with two '_' between them have 32 characters. Rows differ most, so they get most.
    private const int TableWord = 4;
    private const int MaxTable = 9;
    private const int MaxColumn = 9;

    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    /// <summary>Names figures.</summary>
    /// <param name="keys">Their keys, each once, in an order that does not change.</param>
    /// <param name="taken">Names that other variables have.</param>
    public VariableNames(IEnumerable<string> keys, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var name = NameOf(key);
            for (var number = 2; !used.Add(name); number++)
            {
                var end = "_" + number.ToString(CultureInfo.InvariantCulture);
                name = NameOf(key)[..Math.Min(NameOf(key).Length, MaxLength - end.Length)] + end;
            }

            _byKey.Add(key, name);
        }
    }

    /// <summary>The keys with their names, in the order given.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _byKey;

    /// <summary>The name of a figure, or null if it has none.</summary>
    /// <param name="key">The figure's key.</param>
    public string? Find(string key) => _byKey.GetValueOrDefault(key);

    private static string NameOf(string key)
    {
        var parts = key.Split('.');
        var table = Short(parts[0], MaxTable, TableWord);
        var column = parts.Length > 2 ? "_" + Short(parts[^1], MaxColumn, MaxColumn) : "";
        var row = string.Join('_', parts[1..Math.Max(1, parts.Length - (parts.Length > 2 ? 1 : 0))]);
        var name = $"{table}_{Short(row, MaxLength - table.Length - column.Length - 1, MaxLength)}{column}".TrimEnd('_');
        return char.IsAsciiLetter(name[0]) ? name : "f" + name[..Math.Min(name.Length, MaxLength - 1)];
    }

    /// <summary>Words cut to a length, and then the longest ones by a letter each until all fit. Digits at their ends are kept.</summary>
    private static string Short(string text, int max, int maxWord)
    {
        List<string> words = [.. Plain(text).Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, maxWord))];
        while (words.Count > 0 && words.Sum(word => word.Length + 1) - 1 > max)
        {
            var longest = words.Index().MaxBy(word => (word.Item.Length, word.Index)).Index;
            words[longest] = words[longest][..^1];
            words.RemoveAll(word => word.Length == 0);
        }

        return string.Join('_', words);
    }

    private static string Cut(string word, int max)
    {
        var letters = word.TrimEnd("0123456789".ToCharArray());
        return letters.Length <= max ? word : letters[..max] + word[letters.Length..];
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_');
        }

        return plain.ToString();
    }
}
