#!/usr/bin/env bash
# The way from an app key to a report, with nothing but curl. It talks to the server that the environment
# names: FINICITY_BASE_URL, FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET, FINICITY_APP_KEY.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "$1" >&2
    exit 1
}

# call METHOD PATH STATUS [BODY] [ACCEPT]: the response is in $folder/response afterwards.
token=
call() {
    local method=$1 path=$2 expected=$3 body=${4:-} accept=${5:-application/json} status
    local arguments=(--silent --show-error --request "$method" --output "$folder/response"
        --write-out '%{http_code}'
        --header "Finicity-App-Key: $FINICITY_APP_KEY" --header "Accept: $accept")
    if [ -n "$token" ]; then
        arguments+=(--header "Finicity-App-Token: $token")
    fi
    if [ -n "$body" ]; then
        arguments+=(--header 'Content-Type: application/json' --data "$body")
    fi
    status=$(curl "${arguments[@]}" "$FINICITY_BASE_URL$path")
    if [ "$status" != "$expected" ]; then
        fail "$method $path: $status in place of $expected: $(head -c 400 "$folder/response")"
    fi
}

# The last text property of this name in the response: nested properties come first, by name.
member() {
    local value
    value=$(grep -o "\"$1\":\"[^\"]*\"" "$folder/response" | tail -n 1 | cut -d '"' -f 4)
    [ -n "$value" ] || fail "the response has no \`$1\`"
    echo "$value"
}

# Counts a property in the response.
count() {
    grep -o "\"$1\":" "$folder/response" | wc -l
}

call POST /aggregation/v2/partners/authentication 200 \
    "{\"partnerId\":\"$FINICITY_PARTNER_ID\",\"partnerSecret\":\"$FINICITY_PARTNER_SECRET\"}"
token=$(member token)
echo "authenticated"

call POST /aggregation/v2/customers/testing 201 \
    "{\"username\":\"curl-$$-$RANDOM\",\"firstName\":\"Ada\",\"lastName\":\"Lovelace\"}"
customer=$(member id)
echo "customer $customer"

call POST /connect/v2/generate 200 \
    "{\"partnerId\":\"$FINICITY_PARTNER_ID\",\"customerId\":\"$customer\"}"
link=$(member link)
curl --silent --fail --show-error --output /dev/null "$link"
echo "connected"

call GET "/aggregation/v1/customers/$customer/accounts" 200
echo "$(count accountNumberDisplay) accounts"

start=1
transactions=0
while :; do
    query="fromDate=1600000000&toDate=4000000000&start=$start&limit=400"
    call GET "/aggregation/v3/customers/$customer/transactions?$query" 200
    here=$(count amount)
    transactions=$((transactions + here))
    start=$((start + here))
    grep -q '"moreAvailable":"\?true' "$folder/response" || break
done
echo "$transactions transactions"

call POST "/decisioning/v1/customers/$customer/consumer" 201 \
    '{"firstName":"Ada","lastName":"Lovelace","state":"UT","address":"434 W Ascension Way","city":"Murray","zip":"84123","phone":"1-801-984-4200","ssn":"999601111","birthday":{"year":1815,"month":12,"dayOfMonth":10}}'
call POST "/decisioning/v2/customers/$customer/voa" 202 '{}'
report=$(member id)
echo "report $report"

path="/decisioning/v3/customers/$customer/reports/$report?purpose=99"
for _ in $(seq 100); do
    call GET "$path" 200
    status=$(member status)
    [ "$status" = inProgress ] || break
    sleep 0.1
done
[ "$status" = success ] || fail "the report ends as $status"
call GET "$path" 200 '' application/pdf
[ "$(head -c 5 "$folder/response")" = '%PDF-' ] || fail "the report is no PDF"
echo "a PDF of $(wc -c < "$folder/response") bytes"

# A refusal names the problem.
call GET "/aggregation/v2/customers/$customer/accounts/1" 404
call POST /aggregation/v2/customers/testing 400 '{"firstName":"Ada"}'
grep -q username "$folder/response" || fail "the refusal does not name what is missing"
call DELETE "/aggregation/v1/customers/$customer" 204
echo "refused and removed"
