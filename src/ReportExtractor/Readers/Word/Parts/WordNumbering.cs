using ReportExtractor.Readers.Flow.Lists;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>The numbered lists of a Word package (ECMA-376-1 §17.9), with their counters.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, Definition> _definitions = [];
    private readonly Dictionary<int, Instance> _instances = [];
    private readonly ListCounters _counters;

    private WordNumbering(ReaderBudget budget) => _counters = new ListCounters(budget);

    private sealed class Definition
    {
        public ListLevel?[] Levels { get; } = new ListLevel?[ListCounters.Levels];

        public string? StyleLink { get; set; }
    }

    private sealed class Instance
    {
        public int Definition { get; set; }

        public ListLevel?[] Levels { get; } = new ListLevel?[ListCounters.Levels];

        public int?[] StartOver { get; } = new int?[ListCounters.Levels];
    }

    /// <summary>Reads the part.</summary>
    /// <param name="xml">The part, or null if there is none.</param>
    /// <param name="budget">What may be used.</param>
    public static WordNumbering Read(WordXml? xml, ReaderBudget budget)
    {
        var numbering = new WordNumbering(budget);
        while (xml is not null && xml.Read())
        {
            if (xml.Begins == "abstractNum" && Integer.Parse(xml.Attribute("abstractNumId")) is { } definition && !xml.IsEmpty)
            {
                numbering._definitions[definition] = ReadDefinition(xml);
            }
            else if (xml.Begins == "num" && Integer.Parse(xml.Attribute("numId")) is { } instance && !xml.IsEmpty)
            {
                numbering._instances[instance] = ReadInstance(xml);
            }
        }

        return numbering;
    }

    /// <summary>Counts a paragraph.</summary>
    /// <param name="list">Its list instance; 0 for none.</param>
    /// <param name="level">Its level, from 0.</param>
    /// <param name="styles">The styles, through which a list may refer to another one.</param>
    /// <returns>The number shown in front of it, or an empty string.</returns>
    public string Next(int list, int level, WordStyles styles)
    {
        if (!_instances.TryGetValue(list, out var instance)
            || !_definitions.TryGetValue(instance.Definition, out var definition)
            || level is < 0 or >= ListCounters.Levels)
        {
            return "";
        }

        var id = instance.Definition;
        if (definition.StyleLink is { } link && styles.Find(link)?.List is { } linked && _instances.TryGetValue(linked, out var other)
            && _definitions.TryGetValue(other.Definition, out var shared))
        {
            (id, definition) = (other.Definition, shared);
        }

        var levels = definition.Levels.Select((own, i) => instance.Levels[i] ?? own).ToArray();
        return _counters.Next(id, list, levels, level, instance.StartOver[level]);
    }

    private static Definition ReadDefinition(WordXml xml)
    {
        var definition = new Definition();
        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            if (xml.Begins == "lvl" && LevelIndex(xml) is { } level)
            {
                definition.Levels[level] = ReadLevel(xml);
            }
            else if (xml.Begins == "numStyleLink")
            {
                definition.StyleLink = xml.Value;
            }
        }

        return definition;
    }

    private static Instance ReadInstance(WordXml xml)
    {
        var instance = new Instance();
        var depth = xml.Depth;
        var level = 0;
        while (xml.ReadProperty(depth))
        {
            switch (xml.Begins)
            {
                case "abstractNumId":
                    instance.Definition = Integer.Parse(xml.Value) ?? -1;
                    break;
                case "lvlOverride":
                    level = LevelIndex(xml) ?? 0;
                    break;
                case "startOverride":
                    instance.StartOver[level] = Integer.Parse(xml.Value);
                    break;
                case "lvl":
                    instance.Levels[level] = ReadLevel(xml);
                    break;
            }
        }

        return instance;
    }

    private static int? LevelIndex(WordXml xml) =>
        Integer.Parse(xml.Attribute("ilvl")) is { } level and >= 0 and < ListCounters.Levels ? level : null;

    private static ListLevel ReadLevel(WordXml xml)
    {
        // Without a start value, lists begin at 0 (ECMA-376-1 §17.9.25).
        var level = new ListLevel(0, "decimal", "");
        if (xml.IsEmpty)
        {
            return level;
        }

        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            level = xml.Begins switch
            {
                "start" => level with { Start = Integer.Parse(xml.Value) ?? 0 },
                "numFmt" => level with { Format = xml.Value ?? "decimal" },
                "lvlText" => level with { Text = xml.Value ?? "" },
                "isLgl" => level with { IsLegal = xml.IsOn },
                "lvlRestart" => level with { RestartAfter = Integer.Parse(xml.Value) },
                _ => level,
            };
        }

        return level;
    }
}
