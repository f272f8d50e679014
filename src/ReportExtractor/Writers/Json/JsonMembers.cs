using System.Numerics;
using System.Text;
using System.Text.Json;

namespace ReportExtractor.Writers.Json;

/// <summary>The members of a kind of JSON object that are read. They may stand in any order; in theirs, they are found at once.</summary>
/// <param name="names">The names of those that must be there, in the order in which they are written.</param>
/// <param name="optional">The names of those that need not.</param>
internal sealed class JsonMembers(string[] names, params string[] optional)
{
    private readonly string[] _names = [.. names, .. optional];
    private readonly byte[][] _utf8 = [.. names.Concat(optional).Select(Encoding.UTF8.GetBytes)];

    /// <summary>Begins to read an object.</summary>
    /// <param name="json">A reader that stands at its begin.</param>
    /// <exception cref="InvalidOperationException">There is no object.</exception>
    public Cursor Of(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.StartObject
        ? new Cursor(this)
        : throw new InvalidOperationException($"{json.TokenType}, and no object");

    /// <summary>A place in an object.</summary>
    /// <param name="members">Its members.</param>
    public struct Cursor(JsonMembers members)
    {
        private int _seen;

        /// <summary>Moves to the value of the next member. Members that are not read are skipped.</summary>
        /// <param name="json">The reader.</param>
        /// <returns>The member's name, or null at the end of the object.</returns>
        /// <exception cref="KeyNotFoundException">The object ended, and a member was not there.</exception>
        public string? Next(ref Utf8JsonReader json)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var member = members.Find(ref json, BitOperations.TrailingZeroCount(~_seen));
                json.Read();
                if (member >= 0)
                {
                    _seen |= 1 << member;
                    return members._names[member];
                }

                json.Skip();
            }

            var missing = BitOperations.TrailingZeroCount(~_seen);
            return missing >= members.Required ? null : throw new KeyNotFoundException($"'{members._names[missing]}' is missing");
        }
    }

    private int Required => names.Length;

    private int Find(ref Utf8JsonReader json, int expected)
    {
        if (expected < _utf8.Length && json.ValueTextEquals(_utf8[expected]))
        {
            return expected;
        }

        for (var member = 0; member < _utf8.Length; member++)
        {
            if (json.ValueTextEquals(_utf8[member]))
            {
                return member;
            }
        }

        return -1;
    }
}
