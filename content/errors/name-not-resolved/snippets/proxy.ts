import process from "node:process";

import axios from "axios";

process.env.http_proxy = "http://proxy.corp.test:3128";

try {
  await axios.get("http://192.0.2.1/"); // an address, no name at all
} catch (error) {
  if (!axios.isAxiosError(error)) throw error;
  console.log(`${error.code}: ${error.message}`);
}
